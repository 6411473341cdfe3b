using System.Globalization;
using LscbCloud.Infrastructure.Demonstration;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>What is told of a real board stands in its paper, at the line that is named, and is told in our own words.</summary>
public sealed class PaperTests
{
    private const int MostWordsQuoted = 8;
    private const int MostWordsTakenOver = 8;
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    [Fact]
    public void Every_paper_that_is_named_has_its_fingerprints() =>
        Assert.Equal(
            Told.Places.Select(place => place.Paper.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            PaperFingerprints.Papers.Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    [Fact]
    public void Every_line_that_is_named_says_the_words_that_are_quoted() =>
        Assert.DoesNotContain(Told.Places, place => !PaperFingerprints.Says(place));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void The_same_words_are_not_found_at_the_line_beside_it(int away) =>
        Assert.DoesNotContain(Told.Places, place => PaperFingerprints.Says(place with { Line = place.Line + away }));

    [Fact]
    public void Other_words_are_not_found_there() =>
        Assert.All(
            Told.Places,
            place =>
            {
                var words = PaperFingerprints.WordsOf(place.Words);
                words[^1] = "invented";
                Assert.False(PaperFingerprints.Says(place with { Words = string.Join(' ', words) }), place.Words);
            }
        );

    [Fact]
    public void A_quotation_is_short() =>
        Assert.All(Told.Places, place => Assert.InRange(place.Words.Split(' ').Length, 1, MostWordsQuoted));

    [Fact]
    public void All_that_is_told_of_a_real_board_names_a_place_and_nothing_that_is_invented_does() =>
        Assert.DoesNotContain(
            Told.All,
            told => told.Telling.IsStated && (told.Telling.Places.Count > 0) == (told.Board == Told.Fictional)
        );

    [Fact]
    public void No_text_takes_over_more_of_a_line_than_may_be_quoted() =>
        Assert.Empty(
            from told in Told.All
            from place in told.Telling.Places
            let copied = PaperFingerprints.LongestCopy(told.Telling.Text, place.Paper, place.Line)
            where copied > MostWordsTakenOver
            select $"{copied} words of line {place.Line}: {told.Telling.Text}"
        );

    [Fact]
    public void A_number_in_a_text_is_printed_at_one_of_its_places() =>
        Assert.Empty(
            from told in Told.All
            where told.Telling.Places.Count > 0
            let printed = NumbersOf(told.Telling)
            from number in Numbers(told.Telling.Text)
            where !IsYear(number) && !printed.Contains(number)
            select $"{number}: {told.Telling.Text}"
        );

    [Fact]
    public void A_figure_of_a_reading_is_printed_at_one_of_its_places() =>
        Assert.Empty(
            from measure in DemonstrationMeasures.All
            from reading in measure.Readings
            where reading.Paper is not null
            let printed = NumbersOf(reading.Source)
            from figure in new[] { reading.Figure.Value, reading.Figure.Numerator, reading.Figure.Denominator }
            where figure is not null
            let number = figure.Value.ToString(CultureInfo.InvariantCulture)
            where !printed.Contains(number)
            select $"{measure.Board}, {measure.Terms.Title}: {number}"
        );

    [Fact]
    public void A_judgement_stands_on_the_fictional_board_only() =>
        Assert.All(
            DemonstrationPlans.All.Where(plan => plan.Board != Told.Fictional).SelectMany(plan => plan.Priorities),
            priority => Assert.Null(priority.Judgement)
        );

    private static HashSet<string> NumbersOf(Telling telling) =>
        [.. telling.Places.SelectMany(place => Numbers(place.Words))];

    /// <summary>Figures with the commas between thousands taken out.</summary>
    private static IEnumerable<string> Numbers(string text) =>
        PaperFingerprints
            .WordsOf(text.Replace(",", "", StringComparison.Ordinal))
            .Where(word => word.All(char.IsAsciiDigit));

    private static bool IsYear(string number) =>
        int.TryParse(number, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;
}
