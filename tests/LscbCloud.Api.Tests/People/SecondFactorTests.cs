using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

public sealed class SecondFactorTests(PeopleFixture api) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task Without_a_second_factor_one_may_only_set_one_up()
    {
        var board = await api.Given.BoardAsync("northshire");
        var ann = await api.AccountAsync("ann.enrols", hasSecondFactor: false);
        _ = await api.JoinAsync(ann, board, "manager");
        var browser = await api.SignedInAsync(ann);
        Assert.True(
            (await browser.ReadAsync("/api/session")).GetProperty("person").GetProperty("mustEnrol").GetBoolean()
        );

        using var work = await browser.GetAsync("/northshire/api/priorities");
        _ = await work.MustRefuse(HttpStatusCode.Forbidden, "second-factor.enrol");
        using var sessions = await browser.GetAsync("/api/sessions");
        _ = await sessions.MustRefuse(HttpStatusCode.Forbidden, "second-factor.enrol");
        using var elsewhere = await browser.GetAsync("/southshire/api/priorities");
        _ = await elsewhere.MustRefuse(HttpStatusCode.NotFound, "not-found");

        var enrolled = await EnrolAsync(browser);

        Assert.Equal(10, enrolled.RecoveryCodes.Distinct(StringComparer.Ordinal).Count());
        using var now = await browser.GetAsync("/northshire/api/priorities");
        Assert.Equal(HttpStatusCode.OK, now.StatusCode);
        Assert.False(
            (await browser.ReadAsync("/api/session")).GetProperty("person").GetProperty("mustEnrol").GetBoolean()
        );
    }

    [Fact]
    public async Task The_old_key_works_until_the_new_one_is_confirmed()
    {
        var ann = await api.AccountAsync("ann.replaces");
        var browser = await api.SignedInAsync(ann);
        using var started = await browser.PostAsync("/api/second-factor");
        var fresh = (await started.JsonAsync()).GetProperty("key").GetString() ?? "";

        _ = await api.SignedInAsync(ann);
        using var wrong = await browser.PostAsync("/api/second-factor/confirm", new { code = "000000" });
        _ = await wrong.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        await browser
            .PostAsync("/api/second-factor/confirm", new { code = Account.CodeOf(fresh, api.Clock.GetUtcNow()) })
            .MustSucceed();

        _ = await api.SignedInAsync(ann with { Key = fresh });
        using var old = await CompleteAsync(ann, new { code = ann.CodeAt(api.Clock.GetUtcNow().AddSeconds(30)) });
        _ = await old.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
    }

    [Fact]
    public async Task A_key_is_never_kept_in_the_clear()
    {
        var ann = await api.AccountAsync("ann.sealed", hasSecondFactor: false);
        var browser = await api.SignedInAsync(ann);
        var enrolled = await EnrolAsync(browser);

        var kept = await Testing.Databases.Statement.ScalarAsync<string>(
            api.Database.AdminConnectionString,
            "select p::text || (select string_agg(c::text, '') from control.recovery_codes c where c.person_id = p.id) from control.people p where id = $1",
            ann.Id.Value
        );

        Assert.DoesNotContain(enrolled.Key, kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            enrolled.RecoveryCodes[0].Replace("-", "", StringComparison.Ordinal),
            kept,
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var ann = await api.AccountAsync("ann.paper", hasSecondFactor: false);
        var codes = (await EnrolAsync(await api.SignedInAsync(ann))).RecoveryCodes;

        using var first = await CompleteAsync(ann, new { recoveryCode = codes[3].ToUpperInvariant() });
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        using var second = await CompleteAsync(ann, new { recoveryCode = codes[3] });

        _ = await second.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
    }

    [Fact]
    public async Task New_recovery_codes_take_the_place_of_the_old()
    {
        var ann = await api.AccountAsync("ann.renews", hasSecondFactor: false);
        var browser = await api.SignedInAsync(ann);
        var old = (await EnrolAsync(browser)).RecoveryCodes;
        using var wrong = await browser.PostAsync(
            "/api/second-factor/recovery-codes",
            new { password = "a wrong password" }
        );
        _ = await wrong.MustRefuse(HttpStatusCode.BadRequest, "invalid");

        using var renewed = await browser.PostAsync("/api/second-factor/recovery-codes", new { ann.Password });
        var fresh = CodesOf(await renewed.JsonAsync());

        using var withOld = await CompleteAsync(ann, new { recoveryCode = old[0] });
        _ = await withOld.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");
        using var withNew = await CompleteAsync(ann, new { recoveryCode = fresh[0] });
        Assert.Equal(HttpStatusCode.OK, withNew.StatusCode);
    }

    [Fact]
    public async Task A_lost_second_factor_is_reset_with_password_and_recovery_code()
    {
        var ann = await api.AccountAsync("ann.resets", hasSecondFactor: false);
        var browser = await api.SignedInAsync(ann);
        var codes = (await EnrolAsync(browser)).RecoveryCodes;
        var anonymous = new Browser(api);
        using var wrong = await anonymous.PostAsync(
            "/api/second-factor/reset",
            new
            {
                ann.Email,
                ann.Password,
                recoveryCode = "aaaaa-aaaaa",
            }
        );
        _ = await wrong.MustRefuse(HttpStatusCode.Unauthorized, "session.refused");

        await anonymous
            .PostAsync(
                "/api/second-factor/reset",
                new
                {
                    ann.Email,
                    ann.Password,
                    recoveryCode = codes[0],
                }
            )
            .MustSucceed();

        using var ended = await browser.GetAsync("/api/session");
        _ = await ended.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        var again = await api.SignedInAsync(ann with { Key = null });
        Assert.True(
            (await again.ReadAsync("/api/session")).GetProperty("person").GetProperty("mustEnrol").GetBoolean()
        );
        Assert.Equal(1, await api.CountMailAsync(ann.Email));
    }

    private async Task<Enrolled> EnrolAsync(Browser browser)
    {
        using var started = await browser.PostAsync("/api/second-factor");
        var enrolment = await started.JsonAsync();
        var key = enrolment.GetProperty("key").GetString() ?? "";
        Assert.StartsWith(
            "otpauth://totp/LscbCloud:",
            enrolment.GetProperty("uri").GetString(),
            StringComparison.Ordinal
        );
        using var confirmed = await browser.PostAsync(
            "/api/second-factor/confirm",
            new { code = Account.CodeOf(key, api.Clock.GetUtcNow()) }
        );

        return new Enrolled(key, CodesOf(await confirmed.JsonAsync()));
    }

    private static string[] CodesOf(JsonElement answer) =>
        [.. answer.GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString() ?? "")];

    private async Task<HttpResponseMessage> CompleteAsync(Account account, object step)
    {
        var browser = new Browser(api);
        using var first = await browser.PostAsync("/api/session", new { account.Email, account.Password });
        var body = JsonSerializer.SerializeToNode(step)?.AsObject() ?? [];
        body["attempt"] = (await first.JsonAsync()).GetProperty("attempt").GetString();

        return await browser.PostAsync("/api/session/second-factor", body);
    }

    private sealed record Enrolled(string Key, string[] RecoveryCodes);
}
