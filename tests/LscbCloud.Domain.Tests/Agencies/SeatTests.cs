using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Agencies;

public sealed class SeatTests
{
    private static readonly DateOnly Today = new(2017, 9, 26);
    private static readonly AgencyId Next = AgencyId.New();

    [Fact]
    public void A_seat_passes_to_the_successor_with_no_gap()
    {
        var seat = From(new DateOnly(2016, 4, 1));

        var given = seat.TransferTo(Next, "next-trust", "Next Trust", Today);

        Assert.Equal(new DateOnly(2017, 9, 25), seat.ToOn);
        Assert.Equal((Next, "Next Trust", "Health"), (given.AgencyId, given.AgencyName, given.Name));
        Assert.Equal(Today, given.FromOn);
        Assert.Null(given.ToOn);
    }

    [Fact]
    public void A_seat_that_has_not_begun_passes_from_its_own_first_day()
    {
        var seat = From(new DateOnly(2018, 1, 1));

        var given = seat.TransferTo(Next, "next-trust", "Next Trust", Today);

        Assert.Equal(new DateOnly(2018, 1, 1), given.FromOn);
        Assert.Equal(new DateOnly(2018, 1, 1), seat.ToOn);
    }

    [Fact]
    public void Its_last_day_goes_along()
    {
        var seat = From(new DateOnly(2016, 4, 1)).TransferTo(Next, "next-trust", "Next Trust", Today);
        seat.End(new DateOnly(2017, 12, 2), "A third");

        var given = seat.TransferTo(AgencyId.New(), "third-trust", "Third Trust", new DateOnly(2017, 11, 1));

        Assert.Equal(new DateOnly(2017, 12, 1), given.ToOn);
    }

    private static Seat From(DateOnly from) => Seat.Give(AgencyId.New(), "first-trust", "First Trust", "Health", from);
}
