using LscbCloud.Application.Documents;

namespace LscbCloud.Api.Tests.Documents;

public sealed class DocumentTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(4)]
    public void A_document_begins_with_a_heading_of_the_first_level(int level) =>
        Assert.Throws<ArgumentException>(() => new Document(ADocument.Head(), [new Heading(level, "What changed")]));

    [Fact]
    public void A_heading_that_skips_a_level_is_a_fault() =>
        Assert.Throws<ArgumentException>(() =>
            new Document(ADocument.Head(), [new Heading(1, "What changed"), new Heading(3, "In numbers")])
        );

    [Fact]
    public void Headings_may_go_back_up_by_any_number_of_levels()
    {
        var document = ADocument.OfEveryBlock();

        Assert.Equal([1, 2, 3, 1], document.Blocks.OfType<Heading>().Select(heading => heading.Level));
    }
}
