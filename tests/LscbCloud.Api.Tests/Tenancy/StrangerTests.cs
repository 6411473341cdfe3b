using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Tenancy;

/// <summary>Every operation of the contract, tried by a person of another board, by nobody, and on one's own board with another's ids.</summary>
[Collection(typeof(TwoBoardsCollection))]
public sealed class StrangerTests(TwoBoardsFixture api)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    [Case(
        "FB_A02",
        "FB_A11",
        "FB_M02",
        "FB_M04",
        "FB_M12",
        "FB_P09",
        "FB_R05",
        "X-D01",
        "X-D02",
        "X-E01",
        "X-E03",
        "X-E05",
        "X-E06",
        "X-G01",
        "X-G03"
    )]
    public async Task A_stranger_reaches_nothing_of_another_board_by_any_operation()
    {
        var boards = await api.BoardsAsync();
        var operations = await Operation.AllAsync(api);
        Assert.True(operations.Count(operation => operation.IsOfBoard) > 10, "There are operations to try.");

        await NobodyIsLetInAsync(boards, operations);
        await TheOneAnswerAsync(boards, operations);
        await AnothersIdsOnOnesOwnBoardAsync(boards, operations);
        await TheStrangersOwnListsAsync(boards, operations);
    }

    private async Task NobodyIsLetInAsync(TwoBoards boards, IReadOnlyList<Operation> operations)
    {
        using var client = api.Anonymous();

        foreach (var operation in operations.Where(o => o.IsOfBoard || o.IsOfAgency || o.IsOfPlatform))
        {
            using var request = new HttpRequestMessage(
                new HttpMethod(operation.Method),
                operation.PathWith(boards.SouthValues)
            );
            using var response = await client.SendAsync(request, Stop);

            _ = await response.MustRefuse(HttpStatusCode.Unauthorized, "session.none");
        }
    }

    /// <summary>An existing board that is not one's own answers exactly as one that does not exist.</summary>
    private static async Task TheOneAnswerAsync(TwoBoards boards, IReadOnlyList<Operation> operations)
    {
        var nowhere = new Dictionary<string, string>(boards.SouthValues, StringComparer.Ordinal)
        {
            ["board"] = "nowhere-at-all",
            ["agency"] = "nobody-at-all",
        };

        foreach (var operation in operations.Where(o => o.IsOfBoard || o.IsOfAgency || o.IsOfPlatform))
        {
            var there = await operation.AskAsync(boards.Stranger, boards.SouthValues, boards.SouthId);
            var notThere = await operation.AskAsync(boards.Stranger, nowhere, boards.SouthId);

            Assert.StartsWith("404 ", there, StringComparison.Ordinal);
            Assert.Equal(notThere, there);
        }
    }

    /// <summary>On one's own board another's names and ids do not exist; what was sent changes nothing there.</summary>
    private static async Task AnothersIdsOnOnesOwnBoardAsync(TwoBoards boards, IReadOnlyList<Operation> operations)
    {
        var mixed = new Dictionary<string, string>(boards.SouthValues, StringComparer.Ordinal)
        {
            ["board"] = boards.North.Slug,
        };

        foreach (var operation in operations.Where(o => o.IsOfBoard && o.Path.Count(c => c == '{') > 1))
        {
            var answer = await operation.AskAsync(boards.Stranger, mixed, boards.SouthId);

            Assert.DoesNotContain(TwoBoards.Canary, answer, StringComparison.Ordinal);
            Assert.False(answer.StartsWith('2'), $"{operation.Id}: {answer}");
        }
    }

    private static async Task TheStrangersOwnListsAsync(TwoBoards boards, IReadOnlyList<Operation> operations)
    {
        var people = await boards.Stranger.ReadAsync($"/{boards.North.Slug}/api/people");
        var priorities = await boards.Stranger.ReadAsync($"/{boards.North.Slug}/api/priorities");
        var own = new Dictionary<string, string>(boards.SouthValues, StringComparer.Ordinal)
        {
            ["membershipId"] = $"{people.GetProperty("items")[0].GetProperty("membershipId").GetGuid():D}",
            ["planId"] = $"{priorities.GetProperty("plan").GetProperty("id").GetGuid():D}",
            ["board"] = boards.North.Slug,
            ["slug"] = "neglect",
            ["address"] = "neglect",
            ["reference"] = "A-1",
            ["item"] = "E-1",
            ["meeting"] = "executive-2017-10-19",
        };

        foreach (var operation in operations.Where(o => o.IsOfBoard && o.Method is "GET"))
        {
            var answer = await operation.AskAsync(boards.Stranger, own, boards.SouthId);

            Assert.StartsWith("200 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(TwoBoards.Canary, answer, StringComparison.Ordinal);
        }
    }
}
