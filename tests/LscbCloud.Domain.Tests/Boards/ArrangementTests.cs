using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Boards;

public sealed class ArrangementTests
{
    private static readonly DateOnly From = new(2006, 4, 1);
    private static readonly DateOnly Successor = new(2019, 9, 29);

    private readonly Arrangement _arrangement = Arrangement.Begin(
        ArrangementType.Lscb,
        "Northshire Safeguarding Children Board",
        From,
        ArrangementWords.Usual(ArrangementType.Lscb)
    );

    [Fact]
    public void An_arrangement_ends_on_the_day_before_the_next_begins()
    {
        _arrangement.EndBefore(Successor).MustSucceed();

        Assert.Equal(new DateOnly(2019, 9, 28), _arrangement.ToOn);
        Assert.True(_arrangement.IsInForceOn(new DateOnly(2019, 9, 28)));
        Assert.False(_arrangement.IsInForceOn(Successor));
    }

    [Fact]
    public void A_successor_cannot_begin_before_it()
    {
        var result = _arrangement.EndBefore(From);

        Assert.Equal(ArrangementErrors.BeginsTooEarly, result.Error);
        Assert.Null(_arrangement.ToOn);
    }

    [Fact]
    public void A_partnership_has_a_scrutineer_and_a_yearly_report()
    {
        var words = ArrangementWords.Usual(ArrangementType.Partnership);

        Assert.Equal("Independent scrutineer", words.RoleNames["chair"]);
        Assert.Equal("yearly report", words.Labels["annualReport"]);
    }
}
