using System.Net;
using System.Security.Cryptography;
using System.Text;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.People;

public sealed class ApiKeyTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static readonly string Secret = new('5', 64);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case("X-D12")]
    public async Task A_key_opens_its_board_as_its_role_and_no_other()
    {
        var here = await api.Given.BoardAsync("keyshire");
        _ = await api.Given.BoardAsync("lockshire");
        var key = await KeyAsync(here);

        using var right = await AskAsync(key, "/keyshire/api/priorities");
        using var beyondRole = await AskAsync(key, "/keyshire/api/people");
        using var otherBoard = await AskAsync(key, "/lockshire/api/priorities");
        using var ownAccount = await AskAsync(key, "/api/sessions");
        using var platform = await AskAsync(key, "/platform/api/boards");

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        _ = await beyondRole.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
        _ = await otherBoard.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await ownAccount.MustRefuse(HttpStatusCode.NotFound, "not-found");
        _ = await platform.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("revoked_at = now()")]
    [InlineData("expires_at = timestamptz '2026-06-30 09:00Z'")]
    [Case("X-D12")]
    public async Task A_key_that_is_revoked_or_over_opens_nothing(string change)
    {
        var board = await api.Given.BoardAsync($"keys-{change.Length}");
        var key = await KeyAsync(board);
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            $"update control.api_keys set {change} where board_id = $1",
            board.Id.Value
        );

        using var response = await AskAsync(key, $"/{board.Slug}/api/priorities");

        _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Theory]
    [InlineData("update control.api_keys set revoked_at = now() where board_id = $1")]
    [InlineData("update control.boards set status = 'suspended', suspended_reason = 'Test' where id = $1")]
    [Case("X-D10", "X-D12")]
    public async Task A_key_in_use_ends_with_its_revocation_and_with_its_board(string change)
    {
        var board = await api.Given.BoardAsync($"ends-{change.Length}");
        var key = await KeyAsync(board);
        using var before = await AskAsync(key, $"/{board.Slug}/api/priorities");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await Statement.ExecuteAsync(api.Database.ControlConnectionString, change, board.Id.Value);
        api.Clock.Pass(TimeSpan.FromSeconds(30));

        using var after = await AskAsync(key, $"/{board.Slug}/api/priorities");
        Assert.Contains(after.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.NotFound });
    }

    [Fact]
    [Case("X-D12")]
    public async Task A_key_with_one_digit_changed_opens_nothing()
    {
        var board = await api.Given.BoardAsync("digitshire");
        var key = await KeyAsync(board);

        foreach (var wrong in new[] { key[..^1] + "6", key[..^1], key + "5", "lscb__", "lscb_x_" + Secret })
        {
            using var response = await AskAsync(wrong, "/digitshire/api/priorities");
            _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        }
    }

    private async Task<string> KeyAsync(TestBoard board)
    {
        var id = Guid.CreateVersion7();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            """
            insert into control.api_keys (id, board_id, name, hash, roles, created_at, expires_at)
            values ($1, $2, 'Data warehouse', $3, '{analyst}', $4, $4 + interval '365 days')
            """,
            id,
            board.Id.Value,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret))),
            api.Clock.GetUtcNow()
        );

        return $"lscb_{id:N}_{Secret}";
    }

    private async Task<HttpResponseMessage> AskAsync(string key, string path)
    {
        using var client = api.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", key);

        return await client.SendAsync(request, Stop);
    }
}
