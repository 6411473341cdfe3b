using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Retention;

/// <summary>How long an agency keeps its own records, and its legal hold, by the use cases of a board's.</summary>
public sealed class AgencyRetentionTests(ApiFixture api)
{
    private static readonly object Why = new { reason = "It should not be here." };

    [Fact]
    public async Task An_agency_is_proposed_the_classes_of_its_own_records_and_no_others()
    {
        var given = await api.ProvingAsync();

        var retention = await given.Lead.ReadAsync(RetentionGiven.AddressOf(given.Agency));

        var classes = retention.GetProperty("classes").EnumerateArray().ToArray();
        Assert.Equal(
            ["evidence", "history", "memberships"],
            classes.Select(one => one.GetProperty("recordClass").GetString()),
            StringComparer.Ordinal
        );
        Assert.All(classes, one => Assert.Equal(JsonValueKind.Null, one.GetProperty("decision").ValueKind));
    }

    [Fact]
    public async Task A_decision_is_the_agencys_and_stands_in_its_history()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, _) = given.Sides[0];

        await (await AdministratorAsync(given)).DecideAsync(given.Agency, "evidence", 7);

        var decided = (await given.Lead.ReadAsync(RetentionGiven.AddressOf(given.Agency))).GetProperty("classes")[0];
        Assert.Equal(7, decided.GetProperty("years").GetInt32());
        var ofBoard = await manager.ReadAsync(RetentionGiven.AddressOf(board));
        Assert.All(
            ofBoard.GetProperty("classes").EnumerateArray(),
            one => Assert.Equal(JsonValueKind.Null, one.GetProperty("decision").ValueKind)
        );
        var entry = (await given.Lead.ReadAsync($"/agencies/{given.Agency.Slug}/api/history")).GetProperty("items")[0];
        Assert.Equal("Decided how long records are kept", entry.GetProperty("sentence").GetString());
    }

    [Theory]
    [InlineData("plans")]
    [InlineData("actions")]
    [InlineData("arrangements")]
    public async Task A_class_of_a_boards_records_is_not_an_agencys_to_decide(string recordClass)
    {
        var given = await api.ProvingAsync();
        var address = RetentionGiven.AddressOf(given.Agency);
        var administrator = await AdministratorAsync(given);

        using var decided = await administrator.PutAsync(
            $"{address}/classes/{recordClass}",
            RetentionGiven.Decision(7),
            version: 0
        );
        using var listed = await given.Lead.GetAsync($"{address}/past-date?show={recordClass}");

        _ = await decided.MustRefuse(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(HttpStatusCode.BadRequest, listed.StatusCode);
    }

    [Fact]
    public async Task Under_a_hold_of_the_agency_its_files_are_kept_and_a_boards_are_not()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, _) = given.Sides[0];
        var path = await FileAsync(given.Lead, $"/agencies/{given.Agency.Slug}/api/evidence");
        var ofBoard = await FileAsync(manager, $"/{board.Slug}/api/evidence");
        var administrator = await AdministratorAsync(given);
        var hold = await administrator.PutHoldOnAsync(given.Agency);

        using var refused = await given.Lead.PostAsync($"{path}/revisions/1/destruction", Why, version: 1);
        Assert.False((await given.Lead.ReadAsync(path)).GetProperty("can").GetProperty("destroy").GetBoolean());
        await manager.PostAsync($"{ofBoard}/revisions/1/destruction", Why, version: 1).MustSucceed();

        _ = await refused.MustRefuse(HttpStatusCode.Conflict, "evidence.on-hold");
        await administrator.PostAsync($"{hold}/lifting", new { reason = "It ended." }, version: 1).MustSucceed();
        await given.Lead.PostAsync($"{path}/revisions/1/destruction", Why, version: 1).MustSucceed();
    }

    [Fact]
    public async Task A_hold_of_a_board_does_not_keep_an_agencys_own_files()
    {
        var given = await api.ProvingAsync();
        var (board, manager, _, _) = given.Sides[0];
        var path = await FileAsync(given.Lead, $"/agencies/{given.Agency.Slug}/api/evidence");
        _ = await manager.PutHoldOnAsync(board);

        await given.Lead.PostAsync($"{path}/revisions/1/destruction", Why, version: 1).MustSucceed();
    }

    [Fact]
    public async Task A_second_hold_of_an_agency_is_refused_while_the_first_is_on()
    {
        var given = await api.ProvingAsync();
        var administrator = await AdministratorAsync(given);
        _ = await administrator.PutHoldOnAsync(given.Agency);

        using var second = await administrator.PostAsync(
            $"{RetentionGiven.AddressOf(given.Agency)}/holds",
            new { reason = "Another inquiry." }
        );

        _ = await second.MustRefuse(HttpStatusCode.Conflict, "retention.hold-is-on");
    }

    [Fact]
    public async Task Withdrawn_evidence_of_an_agency_is_listed_with_its_files_once_past_its_date()
    {
        var given = await api.ProvingAsync();
        var address = RetentionGiven.AddressOf(given.Agency);
        var path = await FileAsync(given.Lead, $"/agencies/{given.Agency.Slug}/api/evidence");
        await given.Lead.PostAsync($"{path}/withdrawal", new { reason = "Old." }, version: 1).MustSucceed();
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.agency_evidence set withdrawn_on = '2014-09-25' where agency_id = $1",
            given.Agency.Id.Value
        );
        Assert.Empty((await PastAsync()).GetProperty("items").EnumerateArray());

        await (await AdministratorAsync(given)).DecideAsync(given.Agency, "evidence", 2);

        var item = Assert.Single((await PastAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal("E-1", item.GetProperty("reference").GetString());
        Assert.Equal("register.txt", item.GetProperty("files")[0].GetProperty("name").GetString());

        Task<JsonElement> PastAsync()
        {
            return given.Lead.ReadAsync($"{address}/past-date");
        }
    }

    private Task<TestPerson> AdministratorAsync(Proving given) => api.Given.MemberAsync(given.Agency, "administrator");

    private static async Task<string> FileAsync(TestPerson person, string path)
    {
        using var response = await person.PostAsync(
            path,
            FileGiven.Form(FileGiven.Terms(), "register.txt", FileGiven.Bytes("Forty people."))
        );
        var added = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, added.ToString());

        return $"{path}/{added.GetProperty("reference").GetString()}";
    }
}
