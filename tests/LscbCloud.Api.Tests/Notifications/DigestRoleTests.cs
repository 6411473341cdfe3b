using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Notifications;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>The daily email reads a board once for all of its people; home reads it for one. They must not disagree.</summary>
public sealed class DigestRoleTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private const string OwnPost = "Head of our own";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_role_is_told_of_what_its_home_shows()
    {
        var board = await FilledAsync("northshire");
        var tidings = await ReadAsync(board);
        var catalogue = api.Services.GetRequiredService<NoticeCatalogue>();
        var wrong = new List<string>();

        foreach (var role in Role.OfBoards)
        {
            var person = await api.Given.MemberAsync(board, role, post: OwnPost);
            var home = await HomeAsync(person, board);
            var told = tidings.For(person.Id, catalogue.For(PlaceKind.Board, [role]), [OwnPost]);
            var digest = told.Where(line => line.Notice.Code is not ("round" or "evidence"))
                .Select(line => $"{line.Notice.Code} {line.Count}")
                .Order(StringComparer.Ordinal);

            if (!home.SequenceEqual(digest, StringComparer.Ordinal))
            {
                wrong.Add($"{role}: {string.Join(", ", home)} but {string.Join(", ", digest)}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(tidings.Items.Select(item => item.Notice).Distinct(StringComparer.Ordinal).Count() > 6);
    }

    [Fact]
    public async Task A_board_is_read_by_as_many_statements_for_thirty_people_as_for_one()
    {
        var board = await FilledAsync("eastshire");
        _ = await api.WriteDigestsAsync();
        var alone = await CountAsync(board, people: 1);
        var many = await CountAsync(board, people: 30);

        Assert.True(alone > 0, "Statements are counted.");
        Assert.Equal(alone, many);
    }

    /// <summary>How many statements the writing of so many people's emails takes in transactions of boards.</summary>
    private async Task<int> CountAsync(TestBoard board, int people)
    {
        for (var i = 0; i < people; i++)
        {
            _ = await api.Given.MemberAsync(board, "manager");
        }

        using var counter = new StatementCounter(api.Database.Name);
        Assert.Equal(people, await api.WriteDigestsAsync());

        return counter.Count;
    }

    private async Task<DigestContent> ReadAsync(TestBoard board)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var owner = new Owner(OwnerKind.Board, board.Id.Value, board.Slug, board.Name);
        owner.Enter(scope.ServiceProvider.GetRequiredService<TenantContext>());

        return await DigestContentByTenant.ReadAsync(owner, scope.ServiceProvider, Stop);
    }

    /// <summary>What home shows, by the sort that the email would call it, with how many. Posts without a holder are home's alone.</summary>
    private static async Task<string[]> HomeAsync(TestPerson person, TestBoard board)
    {
        var home = await person.ReadAsync($"/{board.Slug}/api/home?needs=100");

        return
        [
            .. home.GetProperty("needs")
                .GetProperty("items")
                .EnumerateArray()
                .Select(need => need.GetProperty("kind").GetString() ?? "")
                .Where(kind => !string.Equals(kind, "posts", StringComparison.Ordinal))
                .GroupBy(CodeOf, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key} {kind.Count()}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string CodeOf(string kind) =>
        kind switch
        {
            "late-by-others" => "late",
            "proposed" or "asks-for-time" => "decide",
            "done" => "verify",
            "impact" => "update",
            _ => kind,
        };

    /// <summary>A board where something of every sort waits, and one agency that is late with one action.</summary>
    private async Task<TestBoard> FilledAsync(string slug)
    {
        var board = await api.Given.BoardAsync(slug);
        var manager = await api.Given.MemberAsync(board, "manager");
        var agency = await api.Given.AgencyAsync($"police-of-{slug}");
        await manager.SeatAsync(board, agency);
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms("Late", agency.Slug, "2017-09-01"));
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(OwnPost, due: "2017-09-20"));
        var (done, _) = await manager.MakeActionAsync(board, ActionGiven.Terms("Done"));
        await manager.PostAsync($"{done}/completions", ActionGiven.Done(), version: 2).MustSucceed();
        await manager.PostAsync($"/{slug}/api/actions/proposals", ActionGiven.Proposal("Proposed")).MustSucceed();
        var path = await manager.AgreeAsync(board, "Neglect");
        _ = await manager.MeasureAsync(path, "Plans");
        await manager
            .PostAsync($"{path}/judgement-proposals", new { value = "off-track", reason = "Why." }, version: 1)
            .MustSucceed();
        var group = await manager.GroupAsync(board, "Executive");
        _ = await manager.MeetingAsync(board, group, "2017-09-28", "2017-09-22");

        return board;
    }
}
