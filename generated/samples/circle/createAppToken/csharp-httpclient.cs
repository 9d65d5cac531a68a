// Create an app token: POST /{org_name}/{app_name}/token
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME, CIRCLE_CLIENT_ID and CIRCLE_CLIENT_SECRET from the environment.

using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

internal static class CreateAppToken
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var orgName = Env("CIRCLE_ORG_NAME");
        var appName = Env("CIRCLE_APP_NAME");
        var url = Env("CIRCLE_BASE_URL") + "/" + Uri.EscapeDataString(orgName) + "/" + Uri.EscapeDataString(appName) + "/token";
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Post, url))
        {
            var json = @"{
              ""grant_type"": ""client_credentials"",
              ""client_id"": """ + Env("CIRCLE_CLIENT_ID") + @""",
              ""client_secret"": """ + Env("CIRCLE_CLIENT_SECRET") + @""",
              ""ttl"": 1024000
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
