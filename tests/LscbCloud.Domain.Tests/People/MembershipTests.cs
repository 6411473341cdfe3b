using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.People;

public sealed class MembershipTests
{
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateTimeOffset Now = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private readonly Membership _membership = Membership.InviteToBoard(
        BoardId.New(),
        new Invitee(PersonId.New(), "Ann Marsh"),
        Terms(April),
        Now
    );

    [Fact]
    public void An_invitation_gives_nothing_until_it_is_accepted()
    {
        Assert.False(_membership.IsLive(June));
        Assert.Equal(MembershipState.Invited, _membership.StateOn(June));

        _membership.Accept(Now).MustSucceed();

        Assert.True(_membership.IsLive(June));
        Assert.Equal(MembershipState.Active, _membership.StateOn(June));
    }

    [Fact]
    public void A_membership_ends_on_its_last_day_and_not_before()
    {
        _membership.Accept(Now).MustSucceed();

        _membership.End(June, "Left for another county").MustSucceed();

        Assert.True(_membership.IsLive(June.AddDays(-1)));
        Assert.False(_membership.IsLive(June));
        Assert.Equal(MembershipState.Ended, _membership.StateOn(June));
    }

    [Fact]
    public void The_last_day_still_counts()
    {
        _membership.Accept(Now).MustSucceed();

        _membership.Change(Terms(April, June)).MustSucceed();

        Assert.True(_membership.IsLive(June));
        Assert.False(_membership.IsLive(June.AddDays(1)));
    }

    [Fact]
    public void A_membership_does_not_begin_before_its_first_day()
    {
        _membership.Accept(Now).MustSucceed();

        Assert.False(_membership.IsLive(April.AddDays(-1)));
    }

    [Fact]
    public void An_ended_membership_cannot_be_changed()
    {
        _membership.Accept(Now).MustSucceed();
        _membership.End(June, "Left").MustSucceed();

        Assert.Equal(MembershipErrors.Ended, _membership.Change(Terms(April)).Error);
        Assert.Equal(MembershipErrors.Ended, _membership.End(June, "Left again").Error);
    }

    [Fact]
    public void A_membership_cannot_end_before_it_begins()
    {
        _membership.Accept(Now).MustSucceed();

        Assert.Equal(MembershipErrors.EndsBeforeItBegins, _membership.End(April.AddDays(-1), "Left").Error);
    }

    [Fact]
    public void A_membership_says_from_which_day_a_role_is_missing()
    {
        _membership.Accept(Now).MustSucceed();

        Assert.Null(_membership.Lacks("manager", June));
        Assert.Equal(June, _membership.Lacks("chair", June));

        _membership.Change(Terms(April, June.AddDays(9))).MustSucceed();
        Assert.Equal(June.AddDays(10), _membership.Lacks("manager", June));

        _membership.End(June.AddDays(2), "Left").MustSucceed();
        Assert.Equal(June.AddDays(2), _membership.Lacks("manager", June));
    }

    [Fact]
    public void Every_change_is_told_in_the_history()
    {
        _membership
            .Change(Terms(April) with { Roles = ["manager", "qa"], Post = "Head of safeguarding" })
            .MustSucceed();

        var change = _membership.Events[^1];
        Assert.Equal("Changed a membership", change.Sentence);
        Assert.Equal(["Roles", "Post"], change.Changes.Select(c => c.Field), StringComparer.Ordinal);
        Assert.Equal(2, _membership.Version);
    }

    [Fact]
    public void A_post_is_taken_over_beside_ones_own_and_becomes_it_where_there_was_none()
    {
        _membership.TakeOver("Head of early help", "Ann left").MustSucceed();
        _membership.TakeOver("Designated nurse", "Ben left").MustSucceed();

        Assert.Equal("Head of early help", _membership.Post);
        Assert.Equal(["Head of early help", "Designated nurse"], _membership.PostsHeld);
        Assert.True(_membership.Holds(" head of EARLY help"));
        Assert.True(PostName.AreSame("Director of children's services", "Director of children’s services"));
        Assert.Equal("Took over a post", _membership.Events[^1].Sentence);
        Assert.Equal(["Post", "Reason"], _membership.Events[^1].Changes.Select(c => c.Field), StringComparer.Ordinal);
    }

    [Fact]
    public void Nobody_takes_over_what_they_hold_or_more_than_they_can()
    {
        _membership.TakeOver("Own post", "Begun").MustSucceed();

        for (var i = 0; i < Membership.MostOtherPosts; i++)
        {
            _membership.TakeOver($"Post {i}", "Somebody left").MustSucceed();
        }

        Assert.Equal(HandOverErrors.HeldAlready, _membership.TakeOver("post 3", "Again").Error);
        Assert.Equal(HandOverErrors.EnoughPosts, _membership.TakeOver("One more", "Somebody left").Error);
    }

    [Fact]
    public void Whoever_has_left_takes_over_nothing()
    {
        _membership.Accept(Now).MustSucceed();
        _membership.End(June, "Left").MustSucceed();

        Assert.Equal(MembershipErrors.Ended, _membership.TakeOver("Designated nurse", "Ben left").Error);
    }

    [Fact]
    public void Other_posts_stay_unless_they_are_named_anew()
    {
        _membership.TakeOver("Own post", "Begun").MustSucceed();
        _membership.TakeOver("Designated nurse", "Ben left").MustSucceed();

        _membership.Change(Terms(April) with { Post = "Own post" }).MustSucceed();
        Assert.Equal(["Designated nurse"], _membership.AlsoHolds);

        _membership.Change(Terms(April) with { Post = "Own post", AlsoHolds = [] }).MustSucceed();
        Assert.Empty(_membership.AlsoHolds);
    }

    private static MembershipTerms Terms(DateOnly from, DateOnly? to = null) =>
        new(["manager"], Seat: null, Post: null, from, to);
}
