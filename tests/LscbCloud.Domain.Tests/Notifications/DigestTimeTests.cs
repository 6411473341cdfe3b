using System.Globalization;
using LscbCloud.Domain.Notifications;

namespace LscbCloud.Domain.Tests.Notifications;

public sealed class DigestTimeTests
{
    [Theory]
    // The last working day before summer time begins, and the first of it: the hour moves in Greenwich and not in London.
    [InlineData("2026-03-27T06:59:59Z", false)]
    [InlineData("2026-03-27T07:00:00Z", true)]
    [InlineData("2026-03-30T05:59:59Z", false)]
    [InlineData("2026-03-30T06:00:00Z", true)]
    // The last working day of summer time, and the first after it.
    [InlineData("2026-10-23T05:59:59Z", false)]
    [InlineData("2026-10-23T06:00:00Z", true)]
    [InlineData("2026-10-26T06:59:59Z", false)]
    [InlineData("2026-10-26T07:00:00Z", true)]
    public void The_email_is_written_from_seven_by_london_time(string instant, bool isDue) =>
        Assert.Equal(isDue, DigestTime.IsDue(At(instant)));

    [Theory]
    [InlineData("2026-03-28T08:00:00Z")]
    [InlineData("2026-03-29T08:00:00Z")]
    [InlineData("2026-04-03T08:00:00Z")]
    [InlineData("2026-12-28T08:00:00Z")]
    public void The_email_is_not_written_at_weekends_and_on_bank_holidays(string instant) =>
        Assert.False(DigestTime.IsDue(At(instant)));

    [Theory]
    [InlineData("2026-06-30T16:59:59Z", true)]
    [InlineData("2026-06-30T17:00:00Z", false)]
    public void A_day_that_was_missed_is_made_up_for_until_six(string instant, bool isDue) =>
        Assert.Equal(isDue, DigestTime.IsDue(At(instant)));

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
