using LscbCloud.Domain.Boards;

namespace LscbCloud.Domain.Tests.Boards;

public sealed class AccentTests
{
    [Theory]
    [InlineData("#7a2048")]
    [InlineData("#6b4a12")]
    [InlineData("#0b5a73")]
    [InlineData("#4a3d8f")]
    [InlineData("#12436d")]
    public void A_dark_colour_is_taken_as_it_is(string colour) => Assert.False(Accent.Guard(colour).IsFailure);

    [Theory]
    [InlineData("#87ceeb")]
    [InlineData("#8ab800")]
    [InlineData("#00a33b")]
    [InlineData("#ff69b4")]
    public void For_a_pale_colour_the_nearest_is_proposed_on_which_white_text_can_be_read(string colour)
    {
        var proposed = Accent.Darkened(colour);

        Assert.True(Accent.ContrastWithWhite(colour) < Accent.LeastContrast);
        Assert.True(Accent.ContrastWithWhite(proposed) >= Accent.LeastContrast);
        Assert.EndsWith($"{proposed}.", Accent.Guard(colour).Error?.Fields["accent"][0], StringComparison.Ordinal);
        Assert.False(Accent.Guard(proposed).IsFailure);
    }

    [Theory]
    [InlineData("#ff6a13", "Off track")]
    [InlineData("#b3261e", "Off track")]
    public void A_colour_that_could_be_taken_for_a_state_is_refused(string colour, string state) =>
        Assert.Contains(state, Accent.Guard(colour).Error?.Fields["accent"][0], StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("blue")]
    [InlineData("#12436")]
    [InlineData("#12436D")]
    [InlineData("#12436g")]
    [InlineData("#12436d;")]
    public void A_malformed_colour_is_refused(string text) => Assert.True(Accent.Guard(text).IsFailure);

    [Fact]
    public void White_text_on_black_has_a_contrast_of_21() => Assert.Equal(21, Accent.ContrastWithWhite("#000000"), 6);
}
