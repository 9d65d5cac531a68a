// List the mentions in a file: GET /sdk/v2/shimo-files/{fileId}/mention-at-list
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

using System;
using System.Net.Http;
using System.Threading.Tasks;

internal static class ListMentions
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var fileId = "qeK4Xdxvxg8jF5gz";
        var url = Env("SHIMO_BASE_URL") + "/sdk/v2/shimo-files/" + Uri.EscapeDataString(fileId) + "/mention-at-list";
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Get, url))
        {
            request.Headers.Add("X-Shimo-Signature", Env("SHIMO_SIGNATURE"));
            request.Headers.Add("X-Shimo-Token", Env("SHIMO_TOKEN"));
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
