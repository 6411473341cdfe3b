using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

/// <summary>Links in emails: forgotten passwords. Invitations have tests of their own.</summary>
public sealed class LinkTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    private const string Fresh = "quarry lantern biscuit ninety";

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_link_and_code()
    {
        var ann = await api.AccountAsync("ann.forgets");
        var before = await api.SignedInAsync(ann);
        await AskAsync(ann.Email);
        var (token, code) = await api.LastLinkAsync(ann.Email);

        await ConfirmAsync(token, code).MustSucceed();

        using var ended = await before.GetAsync("/api/session");
        _ = await ended.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        using var old = await new Browser(api).PostAsync("/api/session", new { ann.Email, ann.Password });
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        using var now = await new Browser(api).PostAsync("/api/session", new { ann.Email, password = Fresh });
        // The second factor is asked all the same: a mailbox alone opens nothing.
        Assert.Equal(HttpStatusCode.Accepted, now.StatusCode);
        using var again = await ConfirmAsync(token, code);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    [Case("X-D06")]
    public async Task A_link_leads_to_the_service_whatever_host_was_named_when_it_was_asked_for()
    {
        var ann = await api.AccountAsync("ann.host");
        using var client = api.Anonymous("evil.example");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/password-resets")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { ann.Email }),
        };
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("Forwarded", "host=evil.example");

        await client.SendAsync(request, TestContext.Current.CancellationToken).MustSucceed();

        var text = await Testing.Databases.Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select text from control.outbox where recipient = $1",
            ann.Email
        );
        Assert.Contains("https://lscb.example/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_email()
    {
        using var known = await AskAsync((await api.AccountAsync("ann.known")).Email);
        using var unknown = await AskAsync("nobody@people.example");

        Assert.Equal(HttpStatusCode.Accepted, known.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, unknown.StatusCode);
        Assert.Equal(
            await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(0, await api.CountMailAsync("nobody@people.example"));
    }

    [Fact]
    public async Task Nobody_is_flooded_with_links()
    {
        var ann = await api.AccountAsync("ann.flooded");

        for (var i = 0; i < 5; i++)
        {
            using var response = await AskAsync(ann.Email);
        }

        Assert.Equal(3, await api.CountMailAsync(ann.Email));
    }

    [Fact]
    public async Task An_easy_password_is_refused_and_the_link_stays_good()
    {
        var ann = await api.AccountAsync("ann.easy");
        await AskAsync(ann.Email);
        var (token, code) = await api.LastLinkAsync(ann.Email);

        using var easy = await ConfirmAsync(token, code, "Password1234");

        _ = await easy.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        await ConfirmAsync(token, code).MustSucceed();
    }

    [Fact]
    public async Task A_link_ends_after_an_hour()
    {
        var ann = await api.AccountAsync("ann.late");
        await AskAsync(ann.Email);
        var (token, code) = await api.LastLinkAsync(ann.Email);
        api.Clock.Pass(TimeSpan.FromHours(1));

        using var response = await ConfirmAsync(token, code);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task Five_wrong_codes_end_a_link()
    {
        var ann = await api.AccountAsync("ann.guesses");
        await AskAsync(ann.Email);
        var (token, code) = await api.LastLinkAsync(ann.Email);
        var wrong = code == "000000" ? "000001" : "000000";

        for (var i = 0; i < 4; i++)
        {
            using var tried = await ConfirmAsync(token, wrong);
            var problem = await tried.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.True(problem.GetProperty("fields").TryGetProperty("code", out _));
        }

        using var last = await ConfirmAsync(token, wrong);
        _ = await last.MustRefuse(HttpStatusCode.Conflict, "links.gone");
        using var right = await ConfirmAsync(token, code);
        _ = await right.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task Codes_tried_at_the_same_moment_all_count()
    {
        var ann = await api.AccountAsync("ann.races");
        await AskAsync(ann.Email);
        var (token, code) = await api.LastLinkAsync(ann.Email);
        var wrong = code == "000000" ? "000001" : "000000";

        await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(async _ =>
                {
                    using var response = await ConfirmAsync(token, wrong);
                })
        );

        using var right = await ConfirmAsync(token, code);
        _ = await right.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    [Fact]
    public async Task An_invitation_is_no_way_to_a_new_password()
    {
        var board = await api.Given.BoardAsync("northshire");
        var manager = await api.AccountAsync("manager.links");
        _ = await api.JoinAsync(manager, board, "manager");
        var ann = await api.AccountAsync("ann.invited");
        var browser = await api.SignedInAsync(manager);
        await browser.PostAsync("/northshire/api/people", Invitation.Of(ann.Email)).MustSucceed();
        var (token, code) = await api.LastLinkAsync(ann.Email);

        using var response = await ConfirmAsync(token, code);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "links.gone");
    }

    private Task<HttpResponseMessage> AskAsync(string email) =>
        new Browser(api).PostAsync("/api/password-resets", new { email });

    private Task<HttpResponseMessage> ConfirmAsync(string token, string code, string password = Fresh) =>
        new Browser(api).PostAsync(
            "/api/password-resets/confirm",
            new
            {
                token,
                code,
                password,
            }
        );
}
