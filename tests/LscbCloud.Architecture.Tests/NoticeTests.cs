using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Architecture.Tests;

/// <summary>Each feature names what the daily email tells of it, and together they make one email.</summary>
public sealed class NoticeTests
{
    private static readonly INotices[] Features =
    [
        .. Assemblies
            .Application.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(INotices)))
            .Select(type => (INotices)Activator.CreateInstance(type)!),
    ];

    private static readonly NoticeCatalogue Catalogue = new(Features);

    public static TheoryData<PlaceKind> Places => [.. Enum.GetValues<PlaceKind>()];

    [Fact]
    public void The_email_tells_boards_of_its_sorts_in_this_order() =>
        Assert.Equal(
            "late decide verify due reply judgement round update report reading evidence agency",
            CodesOf(PlaceKind.Board)
        );

    [Fact]
    public void The_email_tells_agencies_of_its_sorts_in_this_order() =>
        Assert.Equal("due reply sent-back", CodesOf(PlaceKind.Agency));

    [Theory]
    [MemberData(nameof(Places))]
    public void No_two_notices_for_the_same_people_share_a_place_in_the_email(PlaceKind place) =>
        Assert.Distinct(Catalogue.Of(place).Select(notice => notice.Order));

    [Theory]
    [MemberData(nameof(Places))]
    public void No_two_notices_for_the_same_people_share_a_code(PlaceKind place) =>
        Assert.Distinct(Catalogue.Of(place).Select(notice => notice.Code).Append(Notice.All), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Places))]
    public void Somebody_can_do_something_about_each_notice(PlaceKind place) =>
        Assert.All(
            Catalogue.Of(place),
            notice =>
                Assert.Contains(
                    place is PlaceKind.Board ? Role.OfBoards : Role.OfAgencies,
                    role => Catalogue.For(place, [role]).Contains(notice)
                )
        );

    [Fact]
    public void Every_notice_is_named_by_its_own_feature() =>
        Assert.All(
            Features,
            feature => Assert.NotEqual(typeof(INotices).Namespace, feature.GetType().Namespace, StringComparer.Ordinal)
        );

    private static string CodesOf(PlaceKind place) =>
        string.Join(' ', Catalogue.Of(place).Select(notice => notice.Code));
}
