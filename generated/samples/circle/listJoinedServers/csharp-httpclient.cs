// List the communities that a user joined: GET /{org_name}/{app_name}/circle/server/list
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

internal static class ListJoinedServers
{
    private static int Main() => SendAsync().GetAwaiter().GetResult();

    private static async Task<int> SendAsync()
    {
        var orgName = Env("CIRCLE_ORG_NAME");
        var appName = Env("CIRCLE_APP_NAME");
        var url = Env("CIRCLE_BASE_URL") + "/" + Uri.EscapeDataString(orgName) + "/" + Uri.EscapeDataString(appName) + "/circle/server/list"
            + "?userId=" + Uri.EscapeDataString("user1")
            + "&limit=1";
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) })
        using (var request = new HttpRequestMessage(HttpMethod.Get, url))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Env("CIRCLE_APP_TOKEN"));
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
