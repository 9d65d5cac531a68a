import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Reads Java files as the compiler does, and prints what is no Java, and where a name holds the canary. */
final class Names {
  public static void main(String[] args) throws Exception {
    String canary = args[0];
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    var files = manager.getJavaFileObjectsFromStrings(Arrays.asList(args).subList(1, args.length));
    var task =
        (JavacTask)
            compiler.getTask(null, manager, System.out::println, List.of("-proc:none"), null, files);
    for (CompilationUnitTree unit : task.parse()) {
      new TreeScanner<Void, Void>() {
        private void check(Object name) {
          if (name.toString().contains(canary)) {
            System.out.println(unit.getSourceFile().getName() + ": " + name);
          }
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void none) {
          check(tree.getName());
          return super.visitIdentifier(tree, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void none) {
          check(tree.getIdentifier());
          return super.visitMemberSelect(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
          check(tree.getName());
          return super.visitMethod(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
          check(tree.getName());
          return super.visitVariable(tree, none);
        }
      }.scan(unit, null);
    }
  }
}
