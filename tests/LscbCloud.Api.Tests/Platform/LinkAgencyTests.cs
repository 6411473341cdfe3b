using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Platform;

/// <summary>What the platform says of agencies that became others: one step, never in a circle, and it can be taken back.</summary>
public sealed class LinkAgencyTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string Agencies = "/platform/api/agencies";

    [Fact]
    public async Task An_agency_leads_to_its_successor_and_its_people_read_it()
    {
        var group = await api.Given.AgencyAsync("lead-group", "Leading Group");
        var board = await api.Given.AgencyAsync("lead-board", "Care Board");
        var administrator = await api.Given.MemberAsync(group, "administrator");

        await api.LinkAsync(group, board);

        var view = await administrator.ReadAsync("/agencies/lead-group/api/agency");
        MustLead(view.GetProperty("now"), "lead-board", isMerged: false);
        var listed = await (await OperatorAsync()).ReadAsync($"{Agencies}?after=lead-grou&limit=1");
        MustLead(listed.GetProperty("items")[0].GetProperty("now"), "lead-board", isMerged: false);
        var told = await Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.platform_history_entries where sentence = $1 and subject_id = $2",
            "Linked an agency to its successor",
            group.Id.Value
        );
        Assert.Equal(1, told);
    }

    [Fact]
    public async Task A_chain_is_refused_at_either_end_and_a_circle_with_it()
    {
        var person = await OperatorAsync();
        await NamedAsync("chain-first", "chain-second", "chain-third");
        await person.PutAsync($"{Agencies}/chain-first/link", AgencyGiven.Link("chain-second")).MustSucceed();

        using var atTheEnd = await person.PutAsync($"{Agencies}/chain-second/link", AgencyGiven.Link("chain-third"));
        using var circle = await person.PutAsync($"{Agencies}/chain-second/link", AgencyGiven.Link("chain-first"));
        using var atTheStart = await person.PutAsync($"{Agencies}/chain-third/link", AgencyGiven.Link("chain-first"));
        using var itself = await person.PutAsync($"{Agencies}/chain-third/link", AgencyGiven.Link("chain-third"));

        var refusal = await atTheEnd.MustRefuse(HttpStatusCode.Conflict, "agencies.others-lead-here");
        Assert.Contains("chain-first", refusal.GetProperty("detail").GetString(), StringComparison.Ordinal);
        _ = await circle.MustRefuse(HttpStatusCode.Conflict, "agencies.others-lead-here");
        await MustRefuseToAsync(atTheStart);
        await MustRefuseToAsync(itself);
        // Led on first, the chain is no chain.
        await person.PutAsync($"{Agencies}/chain-first/link", AgencyGiven.Link("chain-third")).MustSucceed();
        await person.PutAsync($"{Agencies}/chain-second/link", AgencyGiven.Link("chain-third", "merged")).MustSucceed();
    }

    [Fact]
    public async Task Two_operators_who_make_a_chain_at_once_make_none()
    {
        var person = await OperatorAsync();
        await NamedAsync("race-first", "race-second", "race-third");

        var answers = await Task.WhenAll(
            person.PutAsync($"{Agencies}/race-first/link", AgencyGiven.Link("race-second")),
            person.PutAsync($"{Agencies}/race-second/link", AgencyGiven.Link("race-third"))
        );

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        var chains = await Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from control.agencies a join control.agencies b on b.id = a.succeeded_by where b.succeeded_by is not null"
        );
        Assert.Equal(0, chains);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once()
    {
        var person = await OperatorAsync();
        await NamedAsync("missing-all");

        using var empty = await person.PutAsync($"{Agencies}/missing-all/link", new { });
        using var unknown = await person.PutAsync($"{Agencies}/missing-all/link", AgencyGiven.Link("nobody-there"));
        using var tomorrow = await person.PutAsync(
            $"{Agencies}/missing-all/link",
            AgencyGiven.Link("missing-all", on: "2017-09-27")
        );
        using var nowhere = await person.PutAsync($"{Agencies}/not-there/link", AgencyGiven.Link("missing-all"));

        var problem = await empty.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["kind", "on", "reason", "to"],
            problem.GetProperty("fields").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        await MustRefuseToAsync(unknown);
        problem = await tomorrow.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("on", out _));
        _ = await nowhere.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_link_between_agencies_can_be_undone()
    {
        var person = await OperatorAsync();
        var twice = await api.Given.AgencyAsync("back-twice");
        await api.LinkAsync(twice, await api.Given.AgencyAsync("back-once"), "merged");

        await person.SendAsync(HttpMethod.Delete, $"{Agencies}/back-twice/link", body: null).MustSucceed();

        var listed = await person.ReadAsync($"{Agencies}?after=back-twic&limit=1");
        Assert.Equal(JsonValueKind.Null, listed.GetProperty("items")[0].GetProperty("now").ValueKind);
        using var again = await person.SendAsync(HttpMethod.Delete, $"{Agencies}/back-twice/link", body: null);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "agencies.not-linked");
    }

    private static void MustLead(JsonElement now, string slug, bool isMerged)
    {
        Assert.Equal(slug, now.GetProperty("slug").GetString());
        Assert.Equal(isMerged, now.GetProperty("isMerged").GetBoolean());
        Assert.Equal("2017-07-01", now.GetProperty("since").GetString());
    }

    private static async Task MustRefuseToAsync(HttpResponseMessage response)
    {
        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("to", Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    private Task<TestPerson> OperatorAsync() => api.Given.PersonAsync("Operator", isOperator: true);

    private async Task NamedAsync(params string[] slugs)
    {
        foreach (var slug in slugs)
        {
            _ = await api.Given.AgencyAsync(slug);
        }
    }
}
