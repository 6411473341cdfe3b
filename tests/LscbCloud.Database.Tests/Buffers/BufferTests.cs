using LscbCloud.Bench.Screens;

namespace LscbCloud.Database.Tests.Buffers;

/// <summary>
/// One board's screens cost the same however many boards there are: each is opened by a board that is alone, and by one of
/// 150 of the same size.
/// </summary>
public sealed class BufferTests(FilledDatabases databases) : IClassFixture<FilledDatabases>
{
    // The rows of a board lie on a page or two more when they do not begin at the first page of their table.
    private const double MostGrowth = 1.2;

    // A small table is read whole, from its first page on; a large one is found through the levels of its index.
    private const int Depth = 3;

    public static TheoryData<string> Screens => [.. Screen.All.Select(screen => screen.Name)];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_touches_no_more_pages_when_other_boards_come(string name)
    {
        var screen = Screen.All.Single(known => string.Equals(known.Name, name, StringComparison.Ordinal));

        var alone = await databases.Alone.TouchOfAsync(screen);
        var among150 = await databases.Among150.TouchOfAsync(screen);

        Assert.InRange(among150.Pages, 1, Most(alone.Pages, alone.Statements + screen.LookedUp));
    }

    /// <summary>The measure itself: what looks at every board is seen to grow.</summary>
    [Fact]
    public async Task A_query_that_looks_at_every_board_is_seen_to_grow()
    {
        var everyBoard = new SentStatement(
            "select (select b.slug from app.board_profiles b where b.board_id = a.board_id) from app.board_profiles a",
            []
        );

        var alone = await databases.Alone.PagesOfAsync(everyBoard);
        var among150 = await databases.Among150.PagesOfAsync(everyBoard);

        Assert.True(among150 > Most(alone, lookups: 1), $"{alone} pages, then {among150}");
    }

    private static long Most(long alone, int lookups) => (long)(alone * MostGrowth) + (Depth * lookups);
}
