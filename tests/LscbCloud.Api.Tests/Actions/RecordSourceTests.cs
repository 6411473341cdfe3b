using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;
using static LscbCloud.Api.Tests.Actions.SourceGiven;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Actions that came from records of every kind.</summary>
public sealed class RecordSourceTests(ApiFixture api)
{
    [Fact]
    public async Task An_action_comes_from_a_record_of_any_kind_names_it_and_leads_to_it()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        Assert.Equal(Enum.GetValues<RecordKind>().Order(), records.Select(record => record.Kind).Order());

        foreach (var record in records)
        {
            var (path, reference) = await manager.MakeActionAsync(board, From(record.Body));

            var source = Assert.Single((await manager.ReadAsync(path)).GetProperty("sources").EnumerateArray());
            Assert.Equal(record.Words, source.GetProperty("words").GetString());
            Assert.Equal(record.Word, source.GetProperty("record").GetProperty("kind").GetString());
            Assert.Equal(record.Page, source.GetProperty("record").GetProperty("page").GetString());
            var list = await manager.ReadAsync($"/{board.Slug}/api/actions?{record.Query}");
            Assert.Contains(reference, References(list), StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task An_update_a_judgement_and_a_reading_are_sources_as_parts_of_their_records()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        _ = await manager.OneOfEachAsync(board);
        var priority = $"/{board.Slug}/api/priorities/neglect";
        await manager.PostAsync($"{priority}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        var update = (await manager.ReadAsync(priority)).GetProperty("updates")[0].GetProperty("id").GetGuid();

        Assert.Equal(
            "Neglect: update as at 1 August 2017",
            await WordsOfAsync(Part("priority", "neglect", number: null, new { kind = "update", id = update }))
        );
        Assert.Equal(
            "Neglect: What the impact was, update as at 1 August 2017",
            await WordsOfAsync(Part("priority", "neglect", number: null, new { kind = "impact", id = update }))
        );
        Assert.Equal(
            "Neglect: Plans, reading as at 31 March 2017",
            await WordsOfAsync(Part("measure", "neglect", 1, new { kind = "reading", number = 1 }))
        );

        async Task<string?> WordsOfAsync(object record)
        {
            var (path, _) = await manager.MakeActionAsync(board, From(record));
            var source = (await manager.ReadAsync(path)).GetProperty("sources")[0];
            Assert.NotEqual(
                JsonValueKind.Null,
                source.GetProperty("record").GetProperty("part").GetProperty("id").ValueKind
            );

            return source.GetProperty("words").GetString();
        }
    }

    [Fact]
    public async Task Another_boards_record_and_one_that_is_not_there_are_refused_beside_the_field()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        var other = await api.Given.BoardAsync("others");
        var stranger = await api.Given.MemberAsync(other, "manager");

        foreach (var record in records)
        {
            await RefusedAsync(stranger, other, record.Body, "source.record");
        }

        await RefusedAsync(
            manager,
            board,
            new
            {
                kind = "measure",
                address = "neglect",
                number = 9,
            },
            "source.record"
        );
        await RefusedAsync(manager, board, new { kind = "measure", address = "neglect" }, "source.record");
        await RefusedAsync(manager, board, new { kind = "action", address = "word" }, "source.record");
        await RefusedAsync(
            manager,
            board,
            Part("priority", "neglect", number: null, new { kind = "update", id = Guid.CreateVersion7() }),
            "source.record"
        );
        await RefusedAsync(
            manager,
            board,
            Part("meeting", records[^1].Address, number: null, new { kind = "update", id = Guid.CreateVersion7() }),
            "source.record"
        );
        await RefusedAsync(manager, board, new { address = "neglect" }, "source.record.kind");
        await RefusedAsync(manager, board, new { kind = "priority" }, "source.record.address");
    }

    [Fact]
    public async Task A_meeting_to_come_is_no_source()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var group = await manager.GroupAsync(board, "Executive");
        var meeting = await manager.MeetingAsync(board, group, "2017-10-19");

        await RefusedAsync(manager, board, new { kind = "meeting", address = meeting }, "source.record");
    }

    [Fact]
    public async Task A_record_takes_no_words_and_no_other_kind_beside_it()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var record = (await manager.OneOfEachAsync(board)).First(known => known.Kind is RecordKind.Measure).Body;

        await RefusedSourceAsync(new { record, words = "Neglect" }, "source.record");
        await RefusedSourceAsync(new { record, kind = "review" }, "source.kind");
        await RefusedSourceAsync(new { kind = "record" }, "source.record");

        async Task RefusedSourceAsync(object source, string field)
        {
            var terms = ActionGiven.Terms();
            terms["source"] = source;
            using var response = await manager.PostAsync($"/{board.Slug}/api/actions", terms);

            var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
        }
    }

    [Fact]
    public async Task An_agency_sees_nothing_of_the_record_that_its_action_came_from()
    {
        var (board, manager) = await api.BoardOfSourcesAsync();
        var records = await manager.OneOfEachAsync(board);
        var agency = await api.Given.AgencyAsync($"{board.Slug}-police");
        var administrator = await api.Given.MemberAsync(agency, "administrator");
        await manager.SeatAsync(board, agency);
        var terms = From(records.First(record => record.Kind is RecordKind.Evidence).Body, agency.Slug);
        var (path, reference) = await manager.MakeActionAsync(board, terms);

        var theirs = await administrator.ReadAsync($"/agencies/{agency.Slug}/api/actions/{board.Slug}/{reference}");

        Assert.Contains("E-1 Register", (await manager.ReadAsync(path)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("E-1", theirs.GetRawText(), StringComparison.Ordinal);
    }

    private static object Part(string kind, string address, int? number, object part) =>
        new
        {
            kind,
            address,
            number,
            part,
        };

    private static async Task RefusedAsync(TestPerson person, TestBoard board, object record, string field)
    {
        using var response = await person.PostAsync($"/{board.Slug}/api/actions", From(record));

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(field, Assert.Single(problem.GetProperty("fields").EnumerateObject()).Name);
    }
}
