using System.Net;
using System.Text;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>What cannot be read is refused with a code and a sentence, and changes nothing.</summary>
public sealed class BadInputTests(ApiFixture api) : IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string _path = "";

    public async ValueTask InitializeAsync()
    {
        var board = await api.Given.BoardAsync("b");
        Manager = await api.Given.MemberAsync(board, "manager");
        _path = $"/{board.Slug}/api/priorities";
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("{", "application/json", 400, "json.malformed")]
    [InlineData("[]", "application/json", 400, "json.malformed")]
    [InlineData("{\"title\":\"Neglect\",\"boardId\":\"x\"}", "application/json", 400, "json.unknown-field")]
    [InlineData("{\"from\":\"31 June\"}", "application/json", 400, "invalid")]
    [InlineData("{\"title\":1}", "application/json", 400, "invalid")]
    [InlineData("title=Neglect", "application/x-www-form-urlencoded", 415, "wrong-type")]
    public async Task A_body_that_cannot_be_read_is_refused(string body, string type, int status, string code)
    {
        using var response = await SendAsync(new StringContent(body, Encoding.UTF8, type));

        _ = await response.MustRefuse((HttpStatusCode)status, code);
        Assert.Equal(0, (await Manager.ReadAsync(_path)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_field_that_is_too_long_is_named_with_its_limit()
    {
        using var response = await Manager.PostAsync(_path, PriorityGiven.Terms(new string('a', 121)));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "Use 120 characters or fewer. You have used 121.",
            problem.GetProperty("fields").GetProperty("title")[0].GetString()
        );
    }

    [Fact]
    public async Task A_write_without_a_version_is_told_what_is_missing()
    {
        var path = await AgreeAsync();

        using var response = await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01"));

        _ = await response.MustRefuse(HttpStatusCode.PreconditionRequired, "if-match.missing");
    }

    [Theory]
    [InlineData("?limit=0")]
    [InlineData("?limit=101")]
    [InlineData("?state=lost")]
    [InlineData("?limit=many")]
    public async Task A_list_is_asked_for_within_its_bounds(string query)
    {
        using var response = await Manager.GetAsync(_path + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    [Case("X-F01")]
    public async Task Every_answer_carries_the_security_headers()
    {
        foreach (var path in (string[])["/health/live", "/openapi/v1.json", _path, "/nowhere/api/board"])
        {
            using var response = await Manager.GetAsync(path);

            Assert.Contains(
                "default-src 'none'",
                response.Headers.GetValues("Content-Security-Policy").Single(),
                StringComparison.Ordinal
            );
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.Contains(
                "max-age",
                response.Headers.GetValues("Strict-Transport-Security").Single(),
                StringComparison.Ordinal
            );
            Assert.True(response.Headers.CacheControl?.NoStore);
        }
    }

    private TestPerson Manager
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    private async Task<string> AgreeAsync()
    {
        using var response = await Manager.PostAsync(_path, PriorityGiven.Terms("Neglect"));
        _ = response.EnsureSuccessStatusCode();

        return $"{_path}/neglect";
    }

    private async Task<HttpResponseMessage> SendAsync(HttpContent content)
    {
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Post, _path) { Content = content };
        request.Headers.Add("Cookie", $"__Host-lscb={Manager.Token}");
        request.Headers.Add("X-Antiforgery", Manager.Antiforgery);

        return await client.SendAsync(request, Stop);
    }
}
