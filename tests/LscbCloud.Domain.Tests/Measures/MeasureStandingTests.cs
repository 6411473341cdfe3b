using LscbCloud.Domain.Measures;

namespace LscbCloud.Domain.Tests.Measures;

public sealed class MeasureStandingTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly October = new(2026, 10, 1);
    private static readonly DateOnly NextApril = new(2027, 4, 1);

    [Theory]
    [InlineData(MeasurePolarity.LowerIsBetter, 41, 29, MeasureState.Improving, "Improving")]
    [InlineData(MeasurePolarity.LowerIsBetter, 29, 41, MeasureState.Worsening, "Worsening")]
    [InlineData(MeasurePolarity.HigherIsBetter, 29, 41, MeasureState.Improving, "Improving")]
    [InlineData(MeasurePolarity.HigherIsBetter, 41, 29, MeasureState.Worsening, "Worsening")]
    [InlineData(MeasurePolarity.HigherIsBetter, 41, 41, MeasureState.Unchanged, "No change")]
    [InlineData(MeasurePolarity.Neither, 41, 29, MeasureState.NotJudged, "Changed")]
    [InlineData(MeasurePolarity.Neither, 41, 41, MeasureState.NotJudged, "No change")]
    public void Without_a_day_for_the_aim_the_direction_is_told(
        MeasurePolarity polarity,
        int start,
        int latest,
        MeasureState state,
        string words
    )
    {
        var standing = Counted(polarity, aim: null, start, latest);

        Assert.Equal(new MeasureStanding(state, words, $"{start}"), standing);
    }

    [Theory]
    [InlineData(0, 60, MeasureState.OnPlan)]
    [InlineData(0, 61, MeasureState.OnPlan)]
    [InlineData(0, 59, MeasureState.BehindPlan)]
    [InlineData(0, 120, MeasureState.AimReached)]
    public void Half_way_to_the_day_of_the_aim_half_of_the_way_is_on_plan(int start, int latest, MeasureState state)
    {
        var halfWay = new DateOnly(2026, 9, 30);
        var aim = new Aim(120, new DateOnly(2027, 3, 31));

        var standing = MeasureStanding.Of(
            MeasureUnit.Count,
            MeasurePolarity.HigherIsBetter,
            aim,
            new(April, Figure.Of(start)),
            new(halfWay, Figure.Of(latest))
        );

        Assert.Equal(state, standing.State);
        Assert.Equal("0", standing.From);
    }

    [Theory]
    [InlineData(25, MeasureState.BehindPlan)]
    [InlineData(24, MeasureState.AimReached)]
    public void Below_the_aim_means_below_it_on_its_day(int latest, MeasureState state)
    {
        var standing = MeasureStanding.Of(
            MeasureUnit.Count,
            MeasurePolarity.LowerIsBetter,
            new Aim(25, NextApril),
            new(April, Figure.Of(41)),
            new(NextApril, Figure.Of(latest))
        );

        Assert.Equal(state, standing.State);
    }

    [Fact]
    public void An_aim_without_a_day_is_a_direction_until_it_is_reached()
    {
        Assert.Equal("Improving", Counted(MeasurePolarity.LowerIsBetter, new Aim(25, On: null), 41, 29).Words);
        Assert.Equal("Aim reached", Counted(MeasurePolarity.LowerIsBetter, new Aim(25, On: null), 41, 24).Words);
    }

    [Fact]
    public void An_aim_for_a_day_before_the_start_is_a_direction() =>
        Assert.Equal("Improving", Counted(MeasurePolarity.LowerIsBetter, new Aim(25, April), 41, 29).Words);

    [Fact]
    public void Without_a_reading_and_with_the_start_alone_nothing_is_compared()
    {
        var start = new DatedFigure(April, Figure.Of(41));

        var none = MeasureStanding.Of(
            MeasureUnit.Count,
            MeasurePolarity.LowerIsBetter,
            aim: null,
            start: null,
            latest: null
        );
        var one = MeasureStanding.Of(MeasureUnit.Count, MeasurePolarity.LowerIsBetter, aim: null, start, start);

        Assert.Equal("No reading yet", none.Words);
        Assert.Equal("No reading since the start", one.Words);
        Assert.Null(one.From);
    }

    [Fact]
    public void Percentages_are_compared_by_what_they_are_computed_from()
    {
        var standing = MeasureStanding.Of(
            MeasureUnit.Percent,
            MeasurePolarity.LowerIsBetter,
            aim: null,
            new(April, Figure.Of(96, 400)),
            new(October, Figure.Of(78, 410))
        );

        Assert.Equal(new MeasureStanding(MeasureState.Improving, "Improving", "24%"), standing);
    }

    [Fact]
    public void A_percentage_of_fewer_than_ten_is_not_compared()
    {
        var standing = MeasureStanding.Of(
            MeasureUnit.Percent,
            MeasurePolarity.HigherIsBetter,
            aim: null,
            new(April, Figure.Of(2, 5)),
            new(October, Figure.Of(60, 80))
        );

        Assert.Equal("Too few to compare", standing.Words);
    }

    [Theory]
    [InlineData(68.1034, MeasureUnit.Percent, "68.1%")]
    [InlineData(11, MeasureUnit.Percent, "11%")]
    [InlineData(1065, MeasureUnit.Count, "1,065")]
    [InlineData(12.25, MeasureUnit.Days, "12.3")]
    public void Numbers_are_written_as_we_write_them(double number, MeasureUnit unit, string words) =>
        Assert.Equal(words, Figure.InWords((decimal)number, unit));

    [Theory]
    [InlineData(MeasurePolarity.LowerIsBetter, false, "below 25")]
    [InlineData(MeasurePolarity.HigherIsBetter, false, "25")]
    [InlineData(MeasurePolarity.HigherIsBetter, true, "25 by 1 April 2027")]
    public void An_aim_says_which_side_of_it_is_meant(MeasurePolarity polarity, bool hasDay, string words) =>
        Assert.Equal(words, new Aim(25, hasDay ? NextApril : null).InWords(MeasureUnit.Count, polarity));

    private static MeasureStanding Counted(MeasurePolarity polarity, Aim? aim, int start, int latest) =>
        MeasureStanding.Of(
            MeasureUnit.Count,
            polarity,
            aim,
            new(April, Figure.Of(start)),
            new(October, Figure.Of(latest))
        );
}
