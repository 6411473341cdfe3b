using System.Net.Http.Json;
using System.Text.Json;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Support;

/// <summary>A signed-in person who sends requests as their browser would.</summary>
public sealed class TestPerson(ServiceFixture api, PersonId id, string name, string token, string antiforgery)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public PersonId Id { get; } = id;

    public string Name { get; } = name;

    public string Token { get; } = token;

    public string Antiforgery { get; } = antiforgery;

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, body: null);

    public Task<HttpResponseMessage> PostAsync(string path, object body, int? version = null) =>
        SendAsync(HttpMethod.Post, path, body, version);

    /// <summary>Sends a creation or a send under a key, as the client does with every one.</summary>
    public Task<HttpResponseMessage> PostOnceAsync(string path, object? body, string key, int? version = null) =>
        SendAsync(HttpMethod.Post, path, body, version, key);

    public Task<HttpResponseMessage> PutAsync(string path, object body, int? version = null) =>
        SendAsync(HttpMethod.Put, path, body, version);

    public async Task<JsonElement> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        _ = response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        object? body,
        int? version = null,
        string? key = null
    )
    {
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Cookie", $"__Host-lscb={Token}");

        if (method != HttpMethod.Get)
        {
            request.Headers.Add("X-Antiforgery", Antiforgery);
        }

        if (body is not null)
        {
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        }

        if (version is not null)
        {
            _ = request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        if (key is not null)
        {
            _ = request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        return await client.SendAsync(request, Stop);
    }
}
