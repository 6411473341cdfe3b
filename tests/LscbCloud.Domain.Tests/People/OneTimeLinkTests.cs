using LscbCloud.Domain.People;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.People;

public sealed class OneTimeLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly Person _person = Person.Invite(EmailAddress.Read("ann@northshire.example"), "Ann Marsh", Now);

    [Fact]
    public void A_link_is_confirmed_once()
    {
        var link = Link(OneTimeLinkKind.Invitation);

        link.Confirm(_person, Now).MustSucceed();

        Assert.False(link.IsOpen(_person, Now));
        Assert.Equal(OneTimeLinkErrors.Gone, link.Confirm(_person, Now).Error);
    }

    [Theory]
    [InlineData(OneTimeLinkKind.PasswordReset, 60)]
    [InlineData(OneTimeLinkKind.FirstOperator, 24 * 60)]
    [InlineData(OneTimeLinkKind.Invitation, 14 * 24 * 60)]
    public void A_link_is_good_for_its_time_and_no_longer(OneTimeLinkKind kind, int minutes)
    {
        var link = Link(kind);
        var end = Now.AddMinutes(minutes);

        Assert.True(link.IsOpen(_person, end.AddSeconds(-1)));
        Assert.False(link.IsOpen(_person, end));
        Assert.Equal(OneTimeLinkErrors.Gone, link.Confirm(_person, end).Error);
    }

    [Fact]
    public void A_new_password_makes_earlier_reset_links_void()
    {
        var link = Link(OneTimeLinkKind.PasswordReset);

        _person.ChoosePassword("hash");

        Assert.Equal(OneTimeLinkErrors.Gone, link.Confirm(_person, Now).Error);
    }

    [Fact]
    public void An_invitation_to_a_further_place_outlives_a_new_password()
    {
        var link = Link(OneTimeLinkKind.Invitation);

        _person.ChoosePassword("hash");

        Assert.True(link.IsOpen(_person, Now));
    }

    [Fact]
    public void An_invitation_that_was_taken_back_is_gone()
    {
        var link = Link(OneTimeLinkKind.Invitation);

        link.Withdraw(Now);

        Assert.Equal(OneTimeLinkErrors.Gone, link.Confirm(_person, Now).Error);
    }

    private OneTimeLink Link(OneTimeLinkKind kind) =>
        OneTimeLink.Make(kind, _person, membershipId: null, new OneTimeSecret("token", "code"), Now);
}
