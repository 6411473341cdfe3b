using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Common;

public sealed class DayTests
{
    [Fact]
    public void A_summer_night_belongs_to_the_next_day_in_London()
    {
        var instant = new DateTimeOffset(2017, 7, 1, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2017, 7, 2), instant.InLondon());
    }

    [Fact]
    public void A_winter_night_belongs_to_the_same_day()
    {
        var instant = new DateTimeOffset(2017, 12, 1, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2017, 12, 1), instant.InLondon());
    }

    [Fact]
    public void A_day_is_written_in_words() => Assert.Equal("26 September 2017", new DateOnly(2017, 9, 26).InWords());
}
