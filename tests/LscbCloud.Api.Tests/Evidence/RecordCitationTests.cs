using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>Records of every kind that stand on evidence.</summary>
public sealed class RecordCitationTests(ApiFixture api)
{
    [Fact]
    public async Task A_record_of_any_kind_stands_on_evidence_and_both_lead_to_each_other()
    {
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        Assert.Equal(Enum.GetValues<RecordKind>().Order(), records.Select(record => record.Kind).Order());
        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit"));
        var version = 1;

        foreach (var record in records)
        {
            await manager.CiteAsync(path, new { record = record.Body }, version++);

            var used = Assert.Single(
                (await manager.ReadAsync(path)).GetProperty("usedIn").EnumerateArray(),
                place => place.GetProperty("words").GetString() == record.Words
            );
            Assert.Equal(record.Page, used.GetProperty("record").GetProperty("page").GetString());
            var cited = (await manager.ReadAsync($"/{board.Slug}/api/{record.Told("evidence")}")).GetProperty("items");
            Assert.Contains(
                record.Words,
                cited.EnumerateArray().Select(item => item.GetProperty("words").GetString()),
                StringComparer.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_priority_stands_on_what_its_measures_stand_on_and_a_measure_on_its_own_alone()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.OneOfEachAsync(board);
        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit"));
        await manager.CiteAsync(path, EvidenceGiven.InPriority("neglect"), version: 1);
        await manager.CiteAsync(path, new { record = Measure }, version: 2);

        Assert.Equal(2, await CountAsync("things/priority/neglect/evidence"));
        Assert.Equal(2, await CountAsync("priorities/neglect/evidence"));
        Assert.Equal(1, await CountAsync("things/measure/neglect/evidence?number=1"));
        Assert.Equal(0, await CountAsync("things/objective/neglect/evidence?number=1"));

        async Task<int> CountAsync(string what)
        {
            return (await manager.ReadAsync($"/{board.Slug}/api/{what}")).GetProperty("items").GetArrayLength();
        }
    }

    [Fact]
    public async Task A_reading_that_is_named_in_either_way_cites_an_item_once()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.OneOfEachAsync(board);
        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit"));
        var part = new { kind = "reading", number = 1 };
        var place = new
        {
            kind = "reading",
            priority = "neglect",
            measure = 1,
            reading = 1,
        };
        await manager.CiteAsync(path, place, version: 1);

        using var again = await manager.PostAsync(
            $"{path}/citations",
            new
            {
                place = new
                {
                    record = new
                    {
                        kind = "measure",
                        address = "neglect",
                        number = 1,
                        part,
                    },
                },
            },
            version: 2
        );

        _ = await again.MustRefuse(HttpStatusCode.Conflict, "evidence.cited-already");
    }

    [Fact]
    public async Task Another_boards_record_and_one_that_is_not_there_are_refused_beside_the_field()
    {
        var (board, manager) = await BoardAsync();
        var records = await manager.OneOfEachAsync(board);
        var other = await api.Given.BoardAsync("others");
        var stranger = await api.Given.MemberAsync(other, "manager");
        var theirs = await stranger.AddEvidenceAsync(other, EvidenceGiven.Link("Audit"));
        // The item of the other board bears the reference that the first board's item has, and cannot stand on itself.
        var foreign = records.Where(record => record.Kind is not RecordKind.Evidence);

        foreach (var record in foreign)
        {
            await RefusedAsync(stranger, theirs, record.Body, "place");
            using var read = await stranger.GetAsync($"/{other.Slug}/api/{record.Told("evidence")}");
            _ = await read.MustRefuse(HttpStatusCode.NotFound, "not-found");
        }

        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit"));
        await RefusedAsync(manager, path, new { kind = "group", address = "not-there" }, "place");
        await RefusedAsync(manager, path, new { kind = "evidence", address = "E-9" }, "place");
        await RefusedAsync(manager, path, new { kind = "priority" }, "place.record.address");
    }

    [Fact]
    public async Task An_item_does_not_stand_on_itself()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AddEvidenceAsync(board, EvidenceGiven.Link("Audit"));

        await RefusedAsync(manager, path, new { kind = "evidence", address = "E-1" }, "place");
    }

    private static object Measure =>
        new
        {
            kind = "measure",
            address = "neglect",
            number = 1,
        };

    private static async Task RefusedAsync(TestPerson person, string path, object record, string field)
    {
        using var response = await person.PostAsync($"{path}/citations", new { place = new { record } }, version: 1);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("cited");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}
