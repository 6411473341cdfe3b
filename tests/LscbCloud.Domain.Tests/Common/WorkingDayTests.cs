using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Common;

/// <summary>Against the days that the government published for England and Wales.</summary>
public sealed class WorkingDayTests
{
    [Theory]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void The_bank_holidays_of_a_year_are_those_that_were_published(int year, string days)
    {
        var found = WorkingDays.BankHolidays(year).Select(day => $"{day:MM-dd}");

        Assert.Equal(days, string.Join(' ', found));
    }

    [Theory]
    [InlineData("2017-09-26", true)]
    [InlineData("2017-09-23", false)]
    [InlineData("2017-09-24", false)]
    [InlineData("2017-12-26", false)]
    [InlineData("2017-12-27", true)]
    [InlineData("2026-04-06", false)]
    public void A_working_day_is_a_weekday_that_is_no_bank_holiday(string day, bool isWorkingDay) =>
        Assert.Equal(
            isWorkingDay,
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).IsWorkingDay()
        );
}
