using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.People;

public sealed class SignInTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_right_password_alone_lets_nobody_in()
    {
        var ann = await api.AccountAsync("ann.alone");
        var browser = new Browser(api);

        using var response = await browser.PostAsync("/api/session", new { ann.Email, ann.Password });

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("second-factor", (await response.JsonAsync()).GetProperty("next").GetString());
        Assert.Null(browser.Cookie);
    }

    [Fact]
    public async Task Password_and_code_let_in_and_the_session_says_where_to_work()
    {
        var board = await api.Given.BoardAsync("northshire");
        var ann = await api.AccountAsync("ann.both");
        _ = await api.JoinAsync(ann, board, "manager");

        var browser = await api.SignedInAsync(ann);

        var session = await browser.ReadAsync("/api/session");
        Assert.Equal(ann.Email, session.GetProperty("person").GetProperty("email").GetString());
        Assert.Equal("PA", session.GetProperty("person").GetProperty("initials").GetString());
        Assert.True(session.GetProperty("person").GetProperty("hasSecondFactor").GetBoolean());
        var place = Assert.Single(session.GetProperty("boards").EnumerateArray());
        Assert.Equal("northshire", place.GetProperty("slug").GetString());
        Assert.Equal("Business manager", place.GetProperty("roles")[0].GetString());
        Assert.Equal("null", session.GetProperty("demonstration").GetRawText());
    }

    [Fact]
    public async Task The_address_may_be_written_in_any_case()
    {
        var ann = await api.AccountAsync("ann.case", hasSecondFactor: false);

        using var response = await new Browser(api).PostAsync(
            "/api/session",
            new { email = " ANN.Case@People.Example", ann.Password }
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    [Case("X-D15")]
    public async Task Unknown_wrong_locked_and_ended_get_the_same_answer_to_the_byte()
    {
        var known = await api.AccountAsync("known");
        var ended = await api.AccountAsync("ended");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.people set ended_at = now() where id = $1",
            ended.Id.Value
        );
        var locked = await api.AccountAsync("locked");
        await LockAsync(locked);

        var answers = new[]
        {
            await AnswerAsync("nobody@people.example", known.Password),
            await AnswerAsync("not an address", known.Password),
            await AnswerAsync(known.Email, "a wrong password"),
            await AnswerAsync(ended.Email, ended.Password),
            await AnswerAsync(locked.Email, locked.Password),
        };

        Assert.StartsWith("Unauthorized", answers[0], StringComparison.Ordinal);
        Assert.Contains("session.refused", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Case("X-D15")]
    public async Task Five_wrong_passwords_lock_for_a_quarter_of_an_hour()
    {
        var ann = await api.AccountAsync("ann.locked", hasSecondFactor: false);
        await LockAsync(ann);
        using var locked = await SignInAsync(ann);
        Assert.Equal(HttpStatusCode.Unauthorized, locked.StatusCode);

        api.Clock.Pass(TimeSpan.FromMinutes(15));

        using var open = await SignInAsync(ann);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    [Case("X-D14")]
    public async Task A_code_works_once()
    {
        var ann = await api.AccountAsync("ann.once");
        var code = ann.CodeAt(api.Clock.GetUtcNow());
        using var first = await CompleteAsync(await AttemptAsync(ann), code);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var second = await CompleteAsync(await AttemptAsync(ann), code);

        _ = await second.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
    }

    [Fact]
    [Case("X-D14")]
    public async Task A_code_that_was_used_makes_older_ones_worthless()
    {
        var ann = await api.AccountAsync("ann.older");
        var now = api.Clock.GetUtcNow();
        using var next = await CompleteAsync(await AttemptAsync(ann), ann.CodeAt(now.AddSeconds(30)));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);

        using var older = await CompleteAsync(await AttemptAsync(ann), ann.CodeAt(now));

        _ = await older.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
    }

    [Fact]
    public async Task An_attempt_ends_with_five_wrong_codes_and_with_five_minutes()
    {
        var ann = await api.AccountAsync("ann.codes");
        var late = await AttemptAsync(ann);
        api.Clock.Pass(TimeSpan.FromMinutes(5));
        using var tooLate = await CompleteAsync(late, ann.CodeAt(api.Clock.GetUtcNow()));
        _ = await tooLate.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");

        var attempt = await AttemptAsync(ann);

        for (var i = 0; i < 5; i++)
        {
            using var wrong = await CompleteAsync(attempt, "000000");
            _ = await wrong.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
        }

        using var right = await CompleteAsync(attempt, ann.CodeAt(api.Clock.GetUtcNow()));
        _ = await right.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
    }

    [Fact]
    public async Task Each_missing_field_of_signing_in_is_named()
    {
        using var response = await new Browser(api).PostAsync("/api/session", new { email = "" });

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["email", "password"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_password_without_end_is_refused_before_it_is_hashed()
    {
        using var response = await new Browser(api).PostAsync(
            "/api/session",
            new { email = "ann@people.example", password = new string('x', 5000) }
        );

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    private async Task LockAsync(Account account)
    {
        for (var i = 0; i < 5; i++)
        {
            _ = await AnswerAsync(account.Email, "a wrong password");
        }
    }

    private Task<HttpResponseMessage> SignInAsync(Account account) =>
        new Browser(api).PostAsync("/api/session", new { account.Email, account.Password });

    private async Task<string> AttemptAsync(Account account)
    {
        using var response = await SignInAsync(account);

        return (await response.JsonAsync()).GetProperty("attempt").GetString() ?? "";
    }

    private Task<HttpResponseMessage> CompleteAsync(string attempt, string code) =>
        new Browser(api).PostAsync("/api/session/second-factor", new { attempt, code });

    private async Task<string> AnswerAsync(string email, string password)
    {
        using var response = await new Browser(api).PostAsync("/api/session", new { email, password });
        var body = await response.Content.ReadAsStringAsync(Stop);
        var headers = string.Join('\n', response.Headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));

        return $"{response.StatusCode} {body[..body.IndexOf("\"traceId\"", StringComparison.Ordinal)]}\n{headers}";
    }
}
