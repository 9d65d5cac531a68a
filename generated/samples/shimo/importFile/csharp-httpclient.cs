// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.

using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

internal static class ImportFile
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var url = Env("SHIMO_BASE_URL") + "/sdk/v2/api/files/v1/import";
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Post, url))
        {
            request.Headers.Add("X-Shimo-Signature", Env("SHIMO_SIGNATURE"));
            request.Headers.Add("X-Shimo-Token", Env("SHIMO_TOKEN"));
            var form = new MultipartFormDataContent();
            form.Add(new StringContent("file1001"), "\"fileId\"");
            form.Add(new StringContent("document"), "\"type\"");
            var file = new StreamContent(File.OpenRead("测试.docx"));
            var disposition = "form-data; name=\"file\"; filename=\"测试.docx\"";
            // HttpClient sends headers in Latin-1; this way the bytes on the wire are the UTF-8 that servers expect.
            var bytes = Encoding.GetEncoding("iso-8859-1").GetString(Encoding.UTF8.GetBytes(disposition));
            file.Headers.TryAddWithoutValidation("Content-Disposition", bytes);
            form.Add(file);
            request.Content = form;
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {reply}");
                    return 1;
                }
                Console.WriteLine(reply);
                return 0;
            }
        }
    }

    private static string Env(string name)
    {
        return Environment.GetEnvironmentVariable(name)
            ?? throw new InvalidOperationException($"Set {name} in the environment");
    }
}
