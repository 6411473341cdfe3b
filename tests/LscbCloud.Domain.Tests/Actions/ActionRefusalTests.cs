using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;
using static LscbCloud.Domain.Tests.Actions.ActionGiven;

namespace LscbCloud.Domain.Tests.Actions;

/// <summary>What an action says in advance that it would refuse, beside what it then does, however far it has come.</summary>
public sealed class ActionRefusalTests
{
    private static readonly Dictionary<string, Func<BoardAction>> Stages = new(StringComparer.Ordinal)
    {
        ["proposed"] = () => Proposed(),
        ["agreed"] = () => Agreed(),
        ["done"] = Done,
        ["asking for time"] = () => After(Agreed(), a => a.AskForTime(Due.AddDays(7), "Why.", By(Manager), Today)),
        ["verified"] = () => After(Done(), a => a.Verify(Today, Chair)),
        ["closed"] = () => After(After(Done(), a => a.Verify(Today, Chair)), a => a.Close("Well.", Today, Chair)),
        ["no longer needed"] = () => After(Agreed(), a => a.NoLongerNeeds("Why.", Today, Chair)),
    };

    private static readonly Dictionary<
        string,
        (Func<BoardAction, Error?> Before, Func<BoardAction, Result> Change)
    > Changes = new(StringComparer.Ordinal)
    {
        ["agree"] = (a => a.WhyNotAgreed(), a => a.Agree(new("Board", Today), Chair)),
        ["change"] = (a => a.WhyNotChanged(), a => a.Change("Other.", "Why.", a.Owner, Recurrence.Never)),
        ["set due"] = (a => a.WhyNotChanged(), a => a.SetDue(Due.AddDays(1), "Why.", By(Chair), Today)),
        ["hand over"] = (a => a.WhyNotChanged(), a => a.HandOver("Business manager", "Why.")),
        ["ask for a reply"] = (a => a.WhyNotWorkedOn(), a => a.AskForReply(Today, Today, Chair)),
        ["update"] = (a => a.WhyNotWorkedOn(), a => a.Update("Begun.", Outlook.OnTrack, By(Manager))),
        ["report done"] = (a => a.WhyNotWorkedOn(), a => a.ReportDone(Today, Proof.None("Why."), By(Manager))),
        ["ask for time"] = (a => a.WhyNotWorkedOn(), a => a.AskForTime(Due.AddDays(9), "Why.", By(Manager), Today)),
        ["answer"] = (a => a.WhyNotAnswered(), a => a.AnswerDueChange(isGranted: true, reason: null, Today, Chair)),
        ["verify"] = (a => a.WhyNotVerified(new Asker(Chair.Id)), a => a.Verify(Today, Chair)),
        ["verify one's own"] = (a => a.WhyNotVerified(new Asker(Manager.Id)), a => a.Verify(Today, Manager)),
        ["send back"] = (a => a.WhyNotSentBack(), a => a.SendBack("What is missing.", Today, Chair)),
        ["close"] = (a => a.WhyNotClosed(), a => a.Close("Well.", Today, Chair)),
        ["withdraw"] = (a => a.WhyNotWithdrawn(), a => a.NoLongerNeeds("Why.", Today, Chair)),
    };

    public static TheoryData<string, string> Everything =>
        [.. from stage in Stages.Keys from change in Changes.Keys select (stage, change)];

    [Theory]
    [MemberData(nameof(Everything))]
    public void An_action_refuses_what_its_abilities_exclude_and_nothing_else(string stage, string change)
    {
        var action = Stages[stage]();
        var (before, make) = Changes[change];
        var said = before(action);

        var result = make(action);

        Assert.Equal(said, result.IsFailure ? result.Error : null);
    }

    [Fact]
    public void Each_change_is_possible_at_some_stage_and_refused_at_another() =>
        Assert.All(
            Changes.Where(change => change.Key is not "verify one's own"),
            change =>
                Assert.Equal(
                    [false, true],
                    Stages.Values.Select(stage => change.Value.Before(stage()) is null).Distinct().Order()
                )
        );

    private static BoardAction After(BoardAction action, Func<BoardAction, Result> change)
    {
        change(action).MustSucceed();

        return action;
    }
}
