using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Tests.Common;
using static LscbCloud.Domain.Tests.Actions.ActionGiven;

namespace LscbCloud.Domain.Tests.Actions;

/// <summary>An action that goes to another post of its owner, or to the agency that goes on with its work.</summary>
public sealed class HandOverTests
{
    [Fact]
    public void An_action_is_handed_over_within_its_agency_with_the_reason_kept()
    {
        var action = Agreed(Police);

        action.HandOver("Detective superintendent", "The inspector moved to another force").MustSucceed();

        Assert.Equal("Detective superintendent, Meridian Police", action.Owner.ToString());
        Assert.Equal("Handed the action over", action.Events[^1].Sentence);
        Assert.Equal(
            ["Owner", "Reason"],
            action.Events[^1].Changes.Select(change => change.Field),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_done_action_is_not_handed_over() =>
        Assert.Equal(ActionErrors.DoneAlready, Done().HandOver("Another post", "Somebody left").Error);

    [Fact]
    public void An_action_passes_to_the_successor_with_all_its_updates()
    {
        var action = Agreed(Police);
        action.Update("Begun.", Outlook.OnTrack, By(Manager)).MustSucceed();
        action.AskForTime(Due.AddDays(1), "Illness.", By(Manager), Today).MustSucceed();
        action.ReportDone(Today, Proof.None("It cannot be shown."), By(Manager)).MustSucceed();

        action.TransferTo(Probation).MustSucceed();

        Assert.Equal(Probation.Id, action.AgencyId);
        Assert.Equal(Probation.Id, Assert.Single(action.Updates).AgencyId);
        Assert.Equal(Probation.Id, Assert.Single(action.DueChanges).AgencyId);
        Assert.Equal(Probation.Id, Assert.Single(action.Completions).AgencyId);
        Assert.Equal(ActionState.Done, action.State);
        Assert.Equal($"{Proposed().OwnerPost}, Meridian Probation", action.Owner.ToString());
    }

    [Fact]
    public void A_proposal_goes_to_it_without_being_shown()
    {
        var action = Proposed(Police);

        action.TransferTo(Probation).MustSucceed();

        Assert.Null(action.AgencyId);
        Assert.Equal(Probation.Id, action.OwnerAgencyId);
    }

    [Fact]
    public void A_closed_action_stays_with_the_agency_that_did_it()
    {
        var action = Proposed(Police);
        action.NoLongerNeeds("Somebody else does it.", Today, Chair).MustSucceed();

        Assert.Equal(ActionErrors.Finished, action.TransferTo(Probation).Error);
        Assert.Equal(Police.Id, action.OwnerAgencyId);
    }
}
