using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.People;

namespace LscbCloud.Api.Tests.People;

public sealed class InvitationTests(PeopleFixture api) : IClassFixture<PeopleFixture>, IAsyncLifetime
{
    private const string Fresh = "quarry lantern biscuit ninety";

    private static int _boards;

    private string _slug = "";
    private Browser _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _slug = $"board-{Interlocked.Increment(ref _boards)}";
        var board = await api.Given.BoardAsync(_slug);
        var account = await api.AccountAsync($"manager.{_slug}");
        _ = await api.JoinAsync(account, board, "manager");
        _manager = await api.SignedInAsync(account);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Opening_an_invitation_twice_uses_nothing_up()
    {
        var (token, code) = await InviteAsync("ann@health.example");

        var first = await LookAsync(token);
        var second = await LookAsync(token);

        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal("Ann Marsh", first.GetProperty("name").GetString());
        Assert.Equal($"{_slug} Safeguarding Children Board", first.GetProperty("place").GetString());
        Assert.Equal("Board member", first.GetProperty("roles")[0].GetString());
        Assert.True(first.GetProperty("needsPassword").GetBoolean());
        await AcceptAsync(new Browser(api), token, code, "Ann Marsh", Fresh).MustSucceed();
        using var again = await AcceptAsync(new Browser(api), token, code, "Ann Marsh", Fresh);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task The_boards_history_tells_that_somebody_accepted_and_as_what()
    {
        var (token, code) = await InviteAsync("told@health.example");

        await AcceptAsync(new Browser(api), token, code, "Ann Marsh", Fresh).MustSucceed();

        var history = await _manager.ReadAsync($"/{_slug}/api/history?kind=membership");
        var entries = history.GetProperty("items");
        Assert.Equal("Accepted the invitation", entries[0].GetProperty("sentence").GetString());
        Assert.Equal("Ann Marsh", entries[0].GetProperty("who").GetString());
        Assert.Contains("member", entries[0].GetProperty("changes").ToString(), StringComparison.Ordinal);
        Assert.Equal("Invited a person", entries[1].GetProperty("sentence").GetString());
        Assert.DoesNotContain("told@", entries.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_person_chooses_name_and_password_and_is_in()
    {
        var (token, code) = await InviteAsync("bea@health.example");
        var bea = new Browser(api);

        using var accepted = await AcceptAsync(bea, token, code, "Beatrice Holm", Fresh);

        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        var session = await bea.ReadAsync("/api/session");
        Assert.Equal("Beatrice Holm", session.GetProperty("person").GetProperty("name").GetString());
        Assert.True(session.GetProperty("person").GetProperty("mustEnrol").GetBoolean());
        Assert.Equal(_slug, session.GetProperty("boards")[0].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_an_acceptance_is_named_at_once()
    {
        var (token, code) = await InviteAsync("cat@health.example");

        using var response = await AcceptAsync(new Browser(api), token, code, " ", "Password1234");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["name", "password"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_person_with_an_account_joins_and_signs_in_as_usual()
    {
        var account = await api.AccountAsync("dan.has");
        var (token, code) = await InviteAsync(account.Email);
        Assert.False((await LookAsync(token)).GetProperty("needsPassword").GetBoolean());
        var browser = new Browser(api);

        using var accepted = await AcceptAsync(browser, token, code);

        // A mailbox alone never opens an account that has a password and a second factor.
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal("sign-in", (await accepted.JsonAsync()).GetProperty("next").GetString());
        Assert.Null(browser.Cookie);
        var session = await (await api.SignedInAsync(account)).ReadAsync("/api/session");
        Assert.Equal(_slug, session.GetProperty("boards")[0].GetProperty("slug").GetString());
    }

    [Fact]
    public async Task A_person_who_is_signed_in_joins_within_their_session()
    {
        var account = await api.AccountAsync("eve.has");
        var browser = await api.SignedInAsync(account);
        var (token, code) = await InviteAsync(account.Email);
        using var before = await browser.GetAsync($"/{_slug}/api/board");
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

        using var accepted = await AcceptAsync(browser, token, code);

        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        using var after = await browser.GetAsync($"/{_slug}/api/board");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Somebody_else_who_is_signed_in_cannot_accept_it()
    {
        var (token, code) = await InviteAsync("fay@health.example");
        var other = await api.SignedInAsync(await api.AccountAsync("other.person"));

        using var response = await AcceptAsync(other, token, code, "Fay", Fresh);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "links.somebody-else");
    }

    [Fact]
    public async Task An_invitation_ends_after_a_fortnight()
    {
        var (token, _) = await InviteAsync("gus@health.example");
        api.Clock.Pass(TimeSpan.FromDays(14));

        using var response = await new Browser(api).PostAsync("/api/invitations/look", new { token });

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task An_invitation_that_was_taken_back_is_gone()
    {
        var (token, code) = await InviteAsync("hal@health.example");
        var people = await _manager.ReadAsync($"/{_slug}/api/people");
        var hal = Assert.Single(
            people.GetProperty("items").EnumerateArray(),
            item => item.GetProperty("email").GetString() == "hal@health.example"
        );
        await _manager
            .PostAsync(
                $"/{_slug}/api/people/{hal.GetProperty("membershipId").GetString()}/end",
                new { on = "2026-06-30", reason = "Invited by mistake" },
                hal.GetProperty("version").GetInt32()
            )
            .MustSucceed();

        using var response = await AcceptAsync(new Browser(api), token, code, "Hal", Fresh);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task An_inviter_learns_nothing_of_an_account_before_it_is_accepted()
    {
        var account = await api.AccountAsync("ivy.has");
        var (token, code) = await InviteAsync(account.Email, "Ivy as I call her");

        Assert.Equal("Ivy as I call her", await NameOfAsync(account.Email));
        await AcceptAsync(new Browser(api), token, code).MustSucceed();

        Assert.Equal(account.Name, await NameOfAsync(account.Email));
    }

    [Fact]
    [Case("FB_E21")]
    public async Task Two_invitations_of_one_new_person_are_one_account()
    {
        var slug = _slug;
        var (first, firstCode) = await InviteAsync("joy@health.example");
        await InitializeAsync();
        var (second, secondCode) = await InviteAsync("JOY@health.example");
        var joy = new Browser(api);
        await AcceptAsync(joy, first, firstCode, "Joy Fell", Fresh).MustSucceed();

        await AcceptAsync(joy, second, secondCode).MustSucceed();

        var session = await joy.ReadAsync("/api/session");
        var boards = session
            .GetProperty("boards")
            .EnumerateArray()
            .Select(b => b.GetProperty("slug").GetString() ?? "");
        Assert.Equal(
            new[] { slug, _slug }.Order(StringComparer.Ordinal),
            boards.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    [Case("X-D06", "X-F08")]
    public async Task An_email_carries_a_link_a_code_and_nothing_of_the_board()
    {
        _ = await InviteAsync("kim@health.example");

        var text = await Testing.Databases.Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select text from control.outbox where recipient = 'kim@health.example'"
        );

        Assert.Contains("https://lscb.example/invitation?token=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Designated nurse", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Health", text, StringComparison.Ordinal);
    }

    private async Task<(string Token, string Code)> InviteAsync(string email, string name = "Ann Marsh")
    {
        await _manager.PostAsync($"/{_slug}/api/people", Invitation.Of(email, "member", name)).MustSucceed();

        return await api.LastLinkAsync(EmailAddress.KeyOf(email) is var key && key == email ? email : key);
    }

    private async Task<System.Text.Json.JsonElement> LookAsync(string token)
    {
        using var response = await new Browser(api).PostAsync("/api/invitations/look", new { token });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        return await response.JsonAsync();
    }

    private async Task<string?> NameOfAsync(string email)
    {
        var people = await _manager.ReadAsync($"/{_slug}/api/people");

        return people
            .GetProperty("items")
            .EnumerateArray()
            .Single(item => item.GetProperty("email").GetString() == email)
            .GetProperty("name")
            .GetString();
    }

    private static Task<HttpResponseMessage> AcceptAsync(
        Browser browser,
        string token,
        string code,
        string? name = null,
        string? password = null
    ) =>
        browser.PostAsync(
            "/api/invitations/accept",
            new
            {
                token,
                code,
                name,
                password,
            }
        );
}
