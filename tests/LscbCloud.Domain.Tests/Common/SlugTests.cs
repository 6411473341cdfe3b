using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Common;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Neglect", "neglect")]
    [InlineData("Missing children, including CSE", "missing-children-including-cse")]
    [InlineData("Children's voice", "childrens-voice")]
    [InlineData("  Early  help ", "early-help")]
    [InlineData("Café & crèche", "cafe-creche")]
    [InlineData("!!!", "untitled")]
    public void A_title_becomes_a_name_for_addresses(string title, string slug) => Assert.Equal(slug, Slugs.Of(title));

    [Fact]
    public void A_long_title_is_cut_without_a_hyphen_at_the_end()
    {
        var slug = Slugs.Of(new string('a', 79) + " b");

        Assert.Equal(new string('a', 79), slug);
    }
}
