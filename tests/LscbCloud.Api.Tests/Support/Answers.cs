using System.Net;
using System.Text.Json;

namespace LscbCloud.Api.Tests.Support;

/// <summary>Reads answers and closes arranging steps.</summary>
public static class Answers
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Closes an arranging step, so that a refusal on the way cannot make a test pass for the wrong reason.</summary>
    public static async Task MustSucceed(this Task<HttpResponseMessage> sending)
    {
        ArgumentNullException.ThrowIfNull(sending);
        using var response = await sending;
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>Asserts a refusal by its status and its code, and gives the rest of it.</summary>
    public static async Task<JsonElement> MustRefuse(
        this HttpResponseMessage response,
        HttpStatusCode status,
        string code
    )
    {
        ArgumentNullException.ThrowIfNull(response);
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);

        return problem;
    }

    /// <summary>The answer's body; it may be read again.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);

        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop)).RootElement;
    }
}
