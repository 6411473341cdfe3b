using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Agencies;

public sealed class AgencyTests
{
    private static readonly DateOnly Day = new(2017, 4, 1);
    private static readonly DateTimeOffset Now = new(2017, 9, 26, 12, 0, 0, TimeSpan.Zero);
    private static readonly AgencyLink Succeeded = new(AgencyLinkKind.Succeeded, Day, "The Act.");
    private static readonly AgencyLink Merged = new(AgencyLinkKind.Merged, Day, "Entered twice.");

    [Fact]
    public void An_agency_is_replaced_by_its_successor_from_a_day_for_a_reason()
    {
        var (group, board) = (Admitted("group"), Admitted("board"));

        group.Become(board, Succeeded).MustSucceed();

        Assert.Equal(board.Id, group.SucceededBy);
        Assert.Null(group.MergedInto);
        Assert.Equal(Day, group.LinkedOn);
        Assert.Equal(
            ["Goes on as", "Since", "Reason"],
            group.Events[^1].Changes.Select(change => change.Field),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_duplicate_is_merged_and_a_mistake_is_put_right_by_another_link()
    {
        var (twice, right) = (Admitted("twice"), Admitted("right"));
        twice.Become(Admitted("wrong"), Succeeded).MustSucceed();

        twice.Become(right, Merged).MustSucceed();

        Assert.Equal(right.Id, twice.MergedInto);
        Assert.Null(twice.SucceededBy);
    }

    [Fact]
    public void An_agency_is_replaced_neither_by_itself_nor_by_a_replaced_agency()
    {
        var (first, second) = (Admitted("first"), Admitted("second"));
        second.Become(Admitted("third"), Succeeded).MustSucceed();

        Assert.Equal(AgencyErrors.Itself, first.Become(first, Merged).Error);
        Assert.Equal(
            AgencyErrors.HasBecomeAnother(second.Name).Fields["to"],
            first.Become(second, Merged).Error?.Fields["to"]
        );
    }

    [Fact]
    public void A_link_between_agencies_can_be_undone_once()
    {
        var agency = Admitted("group");
        agency.Become(Admitted("board"), Succeeded).MustSucceed();

        agency.GoOnAsItself().MustSucceed();

        Assert.False(agency.HasBecomeAnother);
        Assert.Null(agency.LinkedOn);
        Assert.Equal(AgencyErrors.NotLinked, agency.GoOnAsItself().Error);
    }

    private static Agency Admitted(string slug) => Agency.Admit(slug, $"The {slug}", Now);
}
