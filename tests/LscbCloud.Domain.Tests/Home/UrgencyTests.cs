using LscbCloud.Domain.Home;

namespace LscbCloud.Domain.Tests.Home;

public sealed class UrgencyTests
{
    private static readonly DateOnly Today = new(2017, 9, 26);

    [Fact]
    public void Late_work_of_others_comes_first_then_the_earliest_day()
    {
        Urgency[] needs =
        [
            new(Today, IsLateByOthers: false),
            new(Today.AddDays(-1), IsLateByOthers: true),
            new(Today.AddDays(-90), IsLateByOthers: false),
            new(Today.AddDays(-30), IsLateByOthers: true),
            new(Today.AddDays(7), IsLateByOthers: false),
        ];

        var order = needs.Order(Urgency.Order).Select(need => need.On.DayNumber - Today.DayNumber);

        Assert.Equal([-30, -1, -90, 0, 7], order);
    }

    [Theory]
    [InlineData(-2, 2)]
    [InlineData(0, null)]
    [InlineData(3, null)]
    public void Days_are_counted_once_the_day_has_passed(int day, int? past) =>
        Assert.Equal(past, new Urgency(Today.AddDays(day), IsLateByOthers: false).DaysPast(Today));
}
