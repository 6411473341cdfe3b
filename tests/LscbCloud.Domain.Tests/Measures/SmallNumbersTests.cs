using LscbCloud.Domain.Measures;

namespace LscbCloud.Domain.Tests.Measures;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(29, false)]
    public void A_count_of_one_to_five_is_hidden_and_zero_is_not(int count, bool isHidden) =>
        Assert.Equal(isHidden, SmallNumbers.Hides(Figure.Of(count), MeasureUnit.Count));

    [Theory]
    [InlineData(0, 40, false)]
    [InlineData(1, 40, true)]
    [InlineData(5, 40, true)]
    [InlineData(6, 40, false)]
    [InlineData(34, 40, false)]
    [InlineData(35, 40, true)]
    [InlineData(39, 40, true)]
    [InlineData(40, 40, false)]
    [InlineData(0, 9, true)]
    [InlineData(9, 9, true)]
    [InlineData(0, 10, false)]
    public void A_percentage_is_hidden_with_its_numerator_with_the_rest_and_with_a_small_base(
        int numerator,
        int denominator,
        bool isHidden
    )
    {
        Assert.Equal(isHidden, SmallNumbers.Hides(Figure.Of(numerator, denominator), MeasureUnit.Percent));
        Assert.Equal(isHidden, SmallNumbers.Hides(Figure.Of(numerator, denominator), MeasureUnit.Rate));
    }

    [Fact]
    public void Days_count_nobody_and_are_shown() => Assert.False(SmallNumbers.Hides(Figure.Of(3), MeasureUnit.Days));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_base_under_ten_is_hidden_too(int denominator, bool isHidden) =>
        Assert.Equal(isHidden, SmallNumbers.HidesDenominator(Figure.Of(0, denominator)));

    [Theory]
    [InlineData(3, 29, true)]
    [InlineData(29, 3, true)]
    [InlineData(3, 2, true)]
    [InlineData(41, 29, false)]
    [InlineData(41, 0, false)]
    public void The_words_between_two_readings_are_hidden_with_either_of_them(int start, int latest, bool isHidden) =>
        Assert.Equal(isHidden, SmallNumbers.HidesWords(Figure.Of(start), Figure.Of(latest), MeasureUnit.Count));

    [Fact]
    public void Without_a_reading_there_is_nothing_to_hide() =>
        Assert.False(SmallNumbers.HidesWords(start: null, latest: null, MeasureUnit.Count));
}
