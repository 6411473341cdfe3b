using System.Text.Json;
using LscbCloud.Api.Tests.Tenancy;
using static LscbCloud.Api.Tests.Search.SearchGiven;

namespace LscbCloud.Api.Tests.Search;

[Collection(typeof(TwoBoardsCollection))]
public sealed class SearchOfTwoBoardsTests(TwoBoardsFixture api)
{
    [Fact]
    public async Task Nothing_of_another_board_is_found_or_guessed()
    {
        var boards = await api.BoardsAsync();

        var found = await FindAsync(boards.Stranger, boards.North, TwoBoards.Canary);
        var own = await FindAsync(boards.SouthManager, boards.South, TwoBoards.Canary);
        var guessed = await FindAsync(boards.Stranger, boards.North, "southshrie");

        Assert.Empty(Found(found));
        Assert.NotEmpty(Found(own));
        Assert.Equal(JsonValueKind.Null, guessed.GetProperty("meant").ValueKind);
    }
}
