using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Boards;

public sealed class BoardTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly Board _board = Board.Open(
        BoardId.New(),
        "northshire",
        new BoardNames("Northshire Safeguarding Children Board", "Northshire", "Northshire"),
        Now
    );

    [Fact]
    public void A_suspended_board_is_resumed_as_it_was()
    {
        _board.Suspend("Unpaid").MustSucceed();
        Assert.Equal(BoardErrors.NotLive, _board.Suspend("Again").Error);

        _board.Resume().MustSucceed();

        Assert.Equal(BoardStatus.Live, _board.Status);
        Assert.Null(_board.SuspendedReason);
        Assert.Equal(BoardErrors.NotSuspended, _board.Resume().Error);
    }

    [Theory]
    [InlineData("northshire", true)]
    [InlineData("cheshire-east", true)]
    [InlineData("abc", true)]
    [InlineData("ab", false)]
    [InlineData("-north", false)]
    [InlineData("north-", false)]
    [InlineData("North", false)]
    [InlineData("north_shire", false)]
    [InlineData("nórth", false)]
    [InlineData("a2345678901234567890123456789012345678901", false)]
    public void An_address_is_three_to_forty_plain_letters_digits_and_hyphens(string slug, bool isWellFormed) =>
        Assert.Equal(isWellFormed, BoardAddress.IsWellFormed(slug));
}
