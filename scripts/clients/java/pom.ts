/** The manifest of the module. */

/** Versions of what the module needs, and of what builds and checks it. */
export const versions = {
  java: 17,
  jackson: '2.22.4',
  junit: '5.14.4',
  compiler: '3.14.1',
  surefire: '3.5.4',
  jar: '3.4.2',
  source: '3.3.1',
  javadoc: '3.12.0',
  resources: '3.3.1',
  install: '3.1.4',
} as const;

interface Coordinates {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  readonly description: string;
  readonly module: string;
}

export function pomText({ groupId, artifactId, version, description }: Coordinates): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>

  <groupId>${groupId}</groupId>
  <artifactId>${artifactId}</artifactId>
  <version>${version}</version>
  <packaging>jar</packaging>

  <name>${artifactId}</name>
  <description>${description}</description>
  <licenses>
    <license>
      <name>MIT</name>
      <distribution>repo</distribution>
    </license>
  </licenses>

  <properties>
    <maven.compiler.release>${versions.java}</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <project.build.outputTimestamp>1980-01-01T00:00:02Z</project.build.outputTimestamp>
  </properties>

  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${versions.jackson}</version>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>${versions.junit}</version>
      <scope>test</scope>
    </dependency>
  </dependencies>

  <build>
    <plugins>
      ${plugin('resources', versions.resources)}
      ${plugin(
        'compiler',
        versions.compiler,
        `
          <compilerArgs>
            <arg>-Xlint:all</arg>
            <arg>-Werror</arg>
          </compilerArgs>`,
      )}
      ${plugin(
        'surefire',
        versions.surefire,
        `
          <argLine>-Xmx128m</argLine>`,
      )}
      ${plugin('jar', versions.jar)}
      ${plugin('install', versions.install)}
      ${plugin('source', versions.source, undefined, 'jar-no-fork')}
      ${plugin(
        'javadoc',
        versions.javadoc,
        `
          <doclint>all</doclint>
          <failOnWarnings>true</failOnWarnings>
          <quiet>true</quiet>`,
        'jar',
      )}
    </plugins>
  </build>
</project>
`;
}

function plugin(name: string, version: string, configuration?: string, goal?: string): string {
  const configured =
    configuration === undefined ? '' : `\n        <configuration>${configuration}\n        </configuration>`;
  const run =
    goal === undefined
      ? ''
      : `
        <executions>
          <execution>
            <goals>
              <goal>${goal}</goal>
            </goals>
          </execution>
        </executions>`;
  return `<plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-${name}-plugin</artifactId>
        <version>${version}</version>${configured}${run}
      </plugin>`;
}
