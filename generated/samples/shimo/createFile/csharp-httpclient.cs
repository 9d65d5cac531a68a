// Create a collaborative file: POST /sdk/v2/api/files
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

internal static class CreateFile
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var url = Env("SHIMO_BASE_URL") + "/sdk/v2/api/files"
            + "?lang=" + Uri.EscapeDataString("en");
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Post, url))
        {
            request.Headers.Add("X-Shimo-Signature", Env("SHIMO_SIGNATURE"));
            request.Headers.Add("X-Shimo-Token", Env("SHIMO_TOKEN"));
            request.Headers.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8");
            var json = @"{
              ""type"": ""document"",
              ""fileId"": ""83478944-8d4c-4936-baff-20ab180eb712""
            }";
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
            using (var response = await client.SendAsync(request))
            {
                var reply = await response.Content.ReadAsStringAsync();
                if (!response.IsSuccessStatusCode)
                {
                    Console.Error.WriteLine($"HTTP {(int)response.StatusCode}: {reply}");
                    return 1;
                }
                Console.WriteLine($"HTTP {(int)response.StatusCode}");
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
