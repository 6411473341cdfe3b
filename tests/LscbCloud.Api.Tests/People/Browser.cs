using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>A browser, of the service in this process or at an address: it keeps the cookie that it is given, and sends the token of its session with every change.</summary>
public sealed class Browser(ServiceFixture api, Uri? address = null)
{
    private const string CookieName = "__Host-lscb";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string? Cookie { get; set; }

    public string? Antiforgery { get; set; }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, int? version = null) =>
        SendAsync(HttpMethod.Post, path, body ?? new { }, version);

    /// <summary>Sends a creation or a send under a key, as the client does with every one.</summary>
    public Task<HttpResponseMessage> PostOnceAsync(string path, object body, string key) =>
        SendAsync(HttpMethod.Post, path, body, version: null, key);

    public Task<HttpResponseMessage> PutAsync(string path, object body, int version) =>
        SendAsync(HttpMethod.Put, path, body, version);

    public async Task<JsonElement> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await response.JsonAsync();
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        object? body = null,
        int? version = null,
        string? key = null
    )
    {
        using var client = address is null ? api.Anonymous() : new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("User-Agent", "Tests/1.0");

        if (Cookie is not null)
        {
            request.Headers.Add("Cookie", $"{CookieName}={Cookie}");
        }

        if (Antiforgery is not null)
        {
            request.Headers.Add("X-Antiforgery", Antiforgery);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        if (version is not null)
        {
            _ = request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        var response = await client.SendAsync(request, Stop);
        await RememberAsync(response);

        return response;
    }

    /// <summary>Signs in with the password, and with the second factor where it is asked for.</summary>
    public async Task SignInAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        using var first = await PostAsync("/api/session", new { account.Email, account.Password });

        if (first.StatusCode is HttpStatusCode.Accepted)
        {
            var wanted = await first.JsonAsync();
            // Each code works once, so the next half-minute's is shown.
            api.Clock.Pass(TimeSpan.FromSeconds(30));
            await PostAsync(
                    "/api/session/second-factor",
                    new
                    {
                        attempt = wanted.GetProperty("attempt").GetString(),
                        code = account.CodeAt(api.Clock.GetUtcNow()),
                    }
                )
                .MustSucceed();
        }

        Assert.NotNull(Antiforgery);
    }

    private async Task RememberAsync(HttpResponseMessage response)
    {
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            var value = cookies.Single().Split(';')[0].Split('=', 2)[1];
            Cookie = value.Length > 0 ? value : null;
        }

        if (
            response is { StatusCode: HttpStatusCode.OK, Content.Headers.ContentType.MediaType: "application/json" }
            && await response.JsonAsync() is { ValueKind: JsonValueKind.Object } page
            && page.TryGetProperty("antiforgeryToken", out var token)
        )
        {
            Antiforgery = token.GetString();
        }
    }
}
