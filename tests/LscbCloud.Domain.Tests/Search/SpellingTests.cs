using LscbCloud.Domain.Search;

namespace LscbCloud.Domain.Tests.Search;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["neglect", "domestic", "abuse", "exploitation", "early", "help", "harm"];

    [Theory]
    [InlineData("negelct", "neglect")]
    [InlineData("neglct", "neglect")]
    [InlineData("neglecct", "neglect")]
    [InlineData("exploytaton", "exploitation")]
    [InlineData("domestic abbuse", "domestic abuse")]
    public void A_word_that_is_nearly_known_is_guessed(string typed, string meant) =>
        Assert.Equal(meant, Spelling.Meant(typed.Split(' '), Known));

    [Theory]
    [InlineData("neglect")]
    [InlineData("negl")]
    [InlineData("hlp")]
    [InlineData("nqqlqct")]
    [InlineData("violence")]
    public void A_word_that_is_known_too_short_or_too_far_is_left(string typed) =>
        Assert.Null(Spelling.Meant([typed], Known));

    [Fact]
    public void The_nearest_is_guessed() => Assert.Equal("early", Spelling.Meant(["earlyy"], ["yearly", "early"]));
}
