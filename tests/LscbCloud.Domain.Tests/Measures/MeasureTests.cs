using LscbCloud.Domain.Common;
using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Measures;

public sealed class MeasureTests
{
    private static readonly DateOnly March = new(2026, 3, 31);
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly September = new(2026, 9, 30);
    private static readonly Author Lead = new(PersonId.New(), "Robin Hale");
    private static readonly MeasureTerms Terms = new(
        "Plans lasting 9 months or more",
        "children",
        MeasurePolarity.LowerIsBetter,
        new Aim(25, On: null),
        "Case system, each quarter"
    );

    private readonly Measure _measure = Measure.Add(PriorityId.New(), 2, MeasureUnit.Count, Terms, Lead);

    [Fact]
    public void A_new_measure_tells_what_it_is_about_and_has_no_start()
    {
        var added = Assert.Single(_measure.Events);

        Assert.Equal("Added measure 2", added.Sentence);
        Assert.Contains(FieldChange.Added("Aim", "below 25"), added.Changes);
        Assert.Equal(1, _measure.Version);
        Assert.Null(_measure.Start);
    }

    [Fact]
    public void The_first_reading_is_the_start_and_each_raises_the_version()
    {
        RecordAll((March, 41), (September, 29), (June, 36));

        Assert.Equal(March, _measure.Start?.AsAt);
        Assert.Equal([1, 2, 3], _measure.Readings.Select(reading => reading.Number));
        Assert.Equal(4, _measure.Version);
    }

    [Fact]
    public void A_day_has_one_reading()
    {
        RecordAll((March, 41));

        Assert.Equal(MeasureErrors.DayTaken, Record(March, 40).Error);
        _ = Assert.Single(_measure.Readings);
    }

    [Fact]
    public void Nothing_lies_before_the_start()
    {
        RecordAll((June, 36));

        Assert.Equal(MeasureErrors.BeforeTheStart, Record(March, 41).Error);
    }

    [Fact]
    public void A_correction_keeps_what_it_corrects()
    {
        RecordAll((March, 41), (June, 36));

        Restate(2, June, 38, September).MustSucceed();

        Assert.Equal([36m, 38m], _measure.Readings.Where(r => r.AsAt == June).Select(r => r.Value));
        var old = _measure.Readings[1];
        Assert.False(old.IsCurrent);
        Assert.Equal((3, September), (old.RestatedBy.GetValueOrDefault(), old.RestatedOn.GetValueOrDefault()));
        Assert.Equal(2, _measure.Readings[2].Restates);
    }

    [Fact]
    public void The_readings_as_the_board_saw_them_on_a_day_can_be_shown_again()
    {
        RecordAll((March, 41), (June, 36));
        Restate(2, June, 38, September).MustSucceed();

        Assert.Equal([41m, 36m], SeenOn(September.AddDays(-1)));
        Assert.Equal([41m, 38m], SeenOn(September));
        Assert.Equal([41m], SeenOn(June.AddDays(-1)));
    }

    [Fact]
    public void A_reading_is_restated_once()
    {
        RecordAll((March, 41));
        Restate(1, March, 40, June).MustSucceed();

        Assert.Equal(MeasureErrors.ReadingGone, Restate(1, March, 39, June).Error);
        Assert.Equal(MeasureErrors.ReadingGone, Restate(7, March, 39, June).Error);
    }

    [Fact]
    public void A_reading_can_be_put_on_its_right_day_but_the_start_stays_the_first()
    {
        RecordAll((March, 41), (June, 36));

        Restate(2, September, 36, September).MustSucceed();

        Assert.Equal(MeasureErrors.StartAfterAReading, Restate(1, September.AddDays(1), 41, September).Error);
        Assert.Equal(MeasureErrors.BeforeTheStart, Restate(3, March.AddDays(-1), 36, September).Error);
        Assert.Equal(MeasureErrors.DayTaken, Restate(3, March, 36, September).Error);
    }

    [Fact]
    public void No_number_of_a_reading_is_told_in_the_history()
    {
        RecordAll((March, 3));
        Restate(1, March, 4, June).MustSucceed();

        var told = _measure.Events.Skip(1).SelectMany(Words).ToArray();

        Assert.NotEmpty(told);
        Assert.All(
            told,
            words =>
                Assert.DoesNotMatch(@"(?<!\d)[34](?!\d)", words.Replace("31 March 2026", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_change_keeps_the_words_before_and_the_readings()
    {
        RecordAll((March, 41));

        _measure.Change(Terms with { Aim = new Aim(20, September) }).MustSucceed();

        Assert.Equal(
            new FieldChange("Aim", "below 25", "below 20 by 30 September 2026"),
            Assert.Single(_measure.Events[^1].Changes)
        );
        _ = Assert.Single(_measure.Readings);
    }

    [Fact]
    public void An_ended_measure_takes_nothing_more()
    {
        RecordAll((March, 41));
        _measure.End(June, "The case system no longer says.", Lead).MustSucceed();

        Assert.Equal(MeasureErrors.Ended, Record(June, 36).Error);
        Assert.Equal(MeasureErrors.Ended, Restate(1, March, 40, June).Error);
        Assert.Equal(MeasureErrors.Ended, _measure.Change(Terms).Error);
        Assert.Equal(MeasureErrors.Ended, _measure.End(June, "Again.", Lead).Error);
    }

    [Fact]
    public void A_measure_does_not_end_before_its_last_reading()
    {
        RecordAll((March, 41), (June, 36));

        Assert.Equal(MeasureErrors.EndedBeforeAReading, _measure.End(March, "Enough.", Lead).Error);
    }

    [Fact]
    public void A_measure_takes_two_hundred_readings_and_no_more()
    {
        RecordAll([.. Enumerable.Range(0, Measure.MostReadings).Select(i => (March.AddDays(i), 41))]);

        Assert.Equal(MeasureErrors.TooManyReadings, Record(March.AddYears(5), 40).Error);
    }

    private static IEnumerable<string> Words(HistoryEvent historyEvent) =>
        historyEvent.Changes.SelectMany(c => new[] { c.Before ?? "", c.After ?? "" }).Append(historyEvent.Sentence);

    private IEnumerable<decimal?> SeenOn(DateOnly day) =>
        _measure.Readings.Where(r => r.WasSeenOn(day)).OrderBy(r => r.AsAt).Select(r => r.Value);

    private void RecordAll(params (DateOnly AsAt, int Value)[] readings) =>
        Array.ForEach(readings, reading => Record(reading.AsAt, reading.Value).MustSucceed());

    private Result Record(DateOnly asAt, int value) =>
        _measure.Record(new NewReading(asAt, Figure.Of(value), "Quarterly return"), By(asAt));

    private Result Restate(int number, DateOnly asAt, int value, DateOnly on) =>
        _measure.Restate(number, new NewReading(asAt, Figure.Of(value), "Final return", "Counted twice."), By(on));

    private static Recording By(DateOnly on) =>
        new(Lead, new DateTimeOffset(on, new TimeOnly(12, 0), TimeSpan.Zero), on);
}
