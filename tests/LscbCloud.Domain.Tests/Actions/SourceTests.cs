using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Actions;

public sealed class SourceTests
{
    [Theory]
    [InlineData(RecordKind.Priority, SourceKind.Priority)]
    [InlineData(RecordKind.Meeting, SourceKind.Meeting)]
    [InlineData(RecordKind.Measure, SourceKind.Record)]
    [InlineData(RecordKind.Evidence, SourceKind.Record)]
    public void A_record_is_classed_by_its_own_word_where_there_is_one(RecordKind kind, SourceKind expected)
    {
        var id = Guid.CreateVersion7();

        var terms = SourceTerms.Of(new RecordReference(kind, id, id, Part: null, "Neglect"));

        Assert.Equal((expected, "Neglect"), (terms.Kind, terms.Words));
    }

    [Fact]
    public void An_action_keeps_the_record_that_it_came_from_with_its_part_and_its_words()
    {
        var record = new RecordReference(
            RecordKind.Measure,
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            new RecordPart(RecordPartKind.Reading, Guid.CreateVersion7()),
            "Neglect: Plans, reading as at 31 March 2017"
        );

        var source = Assert.Single(ActionGiven.Proposed(SourceTerms.Of(record)).Sources);

        Assert.Equal(record, source.Record);
    }

    [Fact]
    public void A_source_in_words_alone_names_no_record()
    {
        var told = SourceTerms.Told(SourceKind.Review, "Serious case review, 2016");

        var source = Assert.Single(ActionGiven.Proposed(told).Sources);

        Assert.Null(source.Record);
        Assert.Equal("Serious case review, 2016", source.Words);
    }
}
