namespace LscbCloud.Domain.Boards;

/// <summary>What an arrangement exists to do, as tags for its priorities.</summary>
/// <remarks>
/// A board's functions are those of regulation 5 of the Local Safeguarding Children Boards Regulations 2006, and the child
/// deaths of regulation 6. A partnership's are the purposes in Working Together to Safeguard Children 2018, chapter 3.
/// </remarks>
public static class ArrangementTags
{
    private static readonly ArrangementTag[] OfBoards =
    [
        new("reg-5-1-a-i", "Thresholds and action, 5(1)(a)(i)"),
        new("reg-5-1-a-ii", "Training, 5(1)(a)(ii)"),
        new("reg-5-1-a-iii", "Recruitment and supervision, 5(1)(a)(iii)"),
        new("reg-5-1-a-iv", "Allegations, 5(1)(a)(iv)"),
        new("reg-5-1-a-v", "Private fostering, 5(1)(a)(v)"),
        new("reg-5-1-a-vi", "Neighbouring authorities, 5(1)(a)(vi)"),
        new("reg-5-1-b", "Raising awareness, 5(1)(b)"),
        new("reg-5-1-c", "Monitoring and evaluating, 5(1)(c)"),
        new("reg-5-1-d", "Planning of services, 5(1)(d)"),
        new("reg-5-1-e", "Serious case reviews, 5(1)(e)"),
        new("reg-5-3", "Other activity, 5(3)"),
        new("reg-6", "Child deaths, regulation 6"),
    ];

    private static readonly ArrangementTag[] OfPartnerships =
    [
        new("wt-safeguarded", "Children are safeguarded"),
        new("wt-vision", "Partners share a vision"),
        new("wt-challenge", "Challenge and accountability"),
        new("wt-early", "New issues are found early"),
        new("wt-learning", "Learning is embedded"),
        new("wt-information", "Information is shared"),
    ];

    /// <summary>The tags of a form of arrangement, in the order of the law. A joint one has a partnership's.</summary>
    public static IReadOnlyList<ArrangementTag> Of(ArrangementType type) =>
        type is ArrangementType.Lscb ? OfBoards : OfPartnerships;
}
