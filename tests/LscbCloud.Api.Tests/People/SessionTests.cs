using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.People;

public sealed class SessionTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    [Fact]
    [Case("X-D11")]
    public async Task A_cookie_copied_before_signing_out_is_worthless_after_it()
    {
        var browser = await api.SignedInAsync(await api.AccountAsync("ann.copied"));
        var copy = new Browser(api) { Cookie = browser.Cookie, Antiforgery = browser.Antiforgery };

        await browser.DeleteAsync("/api/session").MustSucceed();

        Assert.Null(browser.Cookie);
        using var response = await copy.GetAsync("/api/session");
        _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    public async Task The_cookie_is_for_this_host_and_no_script()
    {
        var ann = await api.AccountAsync("ann.cookie", hasSecondFactor: false);

        using var response = await new Browser(api).PostAsync("/api/session", new { ann.Email, ann.Password });

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-lscb=", cookie, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_kept_only_as_its_hash()
    {
        var browser = await api.SignedInAsync(await api.AccountAsync("ann.hashed"));

        var kept = await Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.sessions s where s::text like '%' || $1 || '%'",
            browser.Cookie ?? ""
        );

        Assert.Equal(0, kept);
    }

    [Fact]
    public async Task A_session_that_rests_half_an_hour_ends()
    {
        var browser = await api.SignedInAsync(await api.AccountAsync("ann.rests"));
        api.Clock.Pass(TimeSpan.FromMinutes(29));
        using var used = await browser.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        api.Clock.Pass(TimeSpan.FromMinutes(29));
        using var usedAgain = await browser.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, usedAgain.StatusCode);

        api.Clock.Pass(TimeSpan.FromMinutes(30));

        using var rested = await browser.GetAsync("/api/session");
        _ = await rested.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    public async Task No_session_outlasts_twelve_hours()
    {
        var browser = await api.SignedInAsync(await api.AccountAsync("ann.busy"));

        for (var passed = 0; passed < (12 * 60) - 20; passed += 20)
        {
            api.Clock.Pass(TimeSpan.FromMinutes(20));
            using var used = await browser.GetAsync("/api/session");
            Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        }

        api.Clock.Pass(TimeSpan.FromMinutes(20));

        using var over = await browser.GetAsync("/api/session");
        _ = await over.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    public async Task A_person_sees_their_sessions_and_ends_one()
    {
        var ann = await api.AccountAsync("ann.lists");
        var office = await api.SignedInAsync(ann);
        var train = await api.SignedInAsync(ann);

        var items = (await office.ReadAsync("/api/sessions")).GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(2, items.Length);
        Assert.All(items, item => Assert.Equal("Tests/1.0", item.GetProperty("agent").GetString()));
        var other = Assert.Single(items, item => !item.GetProperty("isThisOne").GetBoolean());
        await office.DeleteAsync($"/api/sessions/{other.GetProperty("id").GetString()}").MustSucceed();

        using var ended = await train.GetAsync("/api/session");
        _ = await ended.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        using var kept = await office.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    [Fact]
    public async Task All_other_sessions_end_at_once()
    {
        var ann = await api.AccountAsync("ann.others");
        var office = await api.SignedInAsync(ann);
        var train = await api.SignedInAsync(ann);
        var home = await api.SignedInAsync(ann);

        await office.DeleteAsync("/api/sessions").MustSucceed();

        using var first = await train.GetAsync("/api/session");
        using var second = await home.GetAsync("/api/session");
        using var third = await office.GetAsync("/api/session");
        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK],
            [first.StatusCode, second.StatusCode, third.StatusCode]
        );
    }

    [Fact]
    public async Task Another_persons_session_does_not_exist()
    {
        var ann = await api.SignedInAsync(await api.AccountAsync("ann.own"));
        var ben = await api.SignedInAsync(await api.AccountAsync("ben.own"));
        var id = (await ben.ReadAsync("/api/sessions")).GetProperty("items")[0].GetProperty("id").GetString();

        using var response = await ann.DeleteAsync($"/api/sessions/{id}");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
        using var still = await ben.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    [Case("X-D10")]
    public async Task A_session_ended_elsewhere_ends_here()
    {
        var browser = await api.SignedInAsync(await api.AccountAsync("ann.elsewhere"));
        using var before = await browser.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        // As another instance or the command line would; this one only hears of it.
        await Statement.ExecuteAsync(
            api.Database.ControlConnectionString,
            "update control.sessions set revoked_at = now()"
        );
        api.Clock.Pass(TimeSpan.FromSeconds(30));

        using var after = await browser.GetAsync("/api/session");
        _ = await after.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    [Case("X-D10")]
    public async Task An_account_that_ends_takes_its_sessions_with_it()
    {
        var ann = await api.AccountAsync("ann.ends");
        var browser = await api.SignedInAsync(ann);
        using var before = await browser.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update control.people set ended_at = now() where id = $1",
            ann.Id.Value
        );
        api.Clock.Pass(TimeSpan.FromSeconds(30));

        using var after = await browser.GetAsync("/api/session");
        _ = await after.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    [Case("X-D13")]
    public async Task The_token_of_another_person_or_session_is_refused()
    {
        var account = await api.AccountAsync("ann.token");
        var ann = await api.SignedInAsync(account);
        var annElsewhere = await api.SignedInAsync(account);
        var ben = await api.SignedInAsync(await api.AccountAsync("ben.token"));

        foreach (var token in new[] { ben.Antiforgery, annElsewhere.Antiforgery, "", "AAAA", null })
        {
            using var response = await new Browser(api) { Cookie = ann.Cookie, Antiforgery = token }.DeleteAsync(
                "/api/sessions"
            );
            _ = await response.MustRefuse(HttpStatusCode.BadRequest, "antiforgery");
        }

        await ann.DeleteAsync("/api/sessions").MustSucceed();
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_that_was_there()
    {
        var ann = await api.AccountAsync("ann.again");
        var browser = await api.SignedInAsync(ann);
        var former = new Browser(api) { Cookie = browser.Cookie };

        await browser.SignInAsync(ann);

        Assert.NotEqual(former.Cookie, browser.Cookie, StringComparer.Ordinal);
        using var response = await former.GetAsync("/api/session");
        _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
    }

    [Fact]
    public async Task A_new_password_ends_other_sessions_and_the_old_password()
    {
        const string fresh = "quarry lantern biscuit ninety";
        var ann = await api.AccountAsync("ann.changes", hasSecondFactor: true);
        var office = await api.SignedInAsync(ann);
        var train = await api.SignedInAsync(ann);
        using var wrong = await office.PostAsync(
            "/api/account/password",
            new { current = "not this one at all", password = fresh }
        );
        var problem = await wrong.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("current", out _));
        using var easy = await office.PostAsync(
            "/api/account/password",
            new { current = ann.Password, password = "Password1234" }
        );
        Assert.True(
            (await easy.MustRefuse(HttpStatusCode.BadRequest, "invalid"))
                .GetProperty("fields")
                .TryGetProperty("password", out _)
        );

        await office.PostAsync("/api/account/password", new { current = ann.Password, password = fresh }).MustSucceed();

        using var ended = await train.GetAsync("/api/session");
        _ = await ended.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        using var kept = await office.GetAsync("/api/session");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        using var old = await new Browser(api).PostAsync("/api/session", new { ann.Email, ann.Password });
        Assert.Equal(HttpStatusCode.Unauthorized, old.StatusCode);
        using var now = await new Browser(api).PostAsync("/api/session", new { ann.Email, password = fresh });
        Assert.Equal(HttpStatusCode.Accepted, now.StatusCode);
    }
}
