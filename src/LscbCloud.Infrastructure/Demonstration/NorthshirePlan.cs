using LscbCloud.Domain.Priorities;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>The plan of Northshire, which does not exist. All of it is invented, and labelled so wherever it is shown.</summary>
internal static class NorthshirePlan
{
    public static DemonstrationPlan Of2017 =>
        new("northshire", "Business plan 2017 to 2018", new(2017, 4, 1), new(2018, 3, 31), Priorities);

    private static DemonstrationPriority[] Priorities =>
        [
            new(
                "Neglect",
                "Children who live with neglect are seen early, and get help that lasts.",
                "An invented review found that long plans did not lead to a decision."
            )
            {
                LeadPost = "Head of early help",
                LeadGroup = "Neglect sub-group",
                Update = new(
                    new(2017, 6, 30),
                    "Trained 214 practitioners in one shared profile, and reviewed every plan that had lasted 9 months or more."
                )
                {
                    Impact =
                        "29 children stay on a plan for 9 months or more, down from 41. We cannot yet say what children themselves noticed.",
                    Next = "Audit 12 cases with the children’s own views, and bring each long plan to a decision.",
                },
                Judgement = (JudgementValue.NeedsAttention, "There is no evidence from children yet."),
            },
            new(
                "Early help",
                "Families get help before a problem grows.",
                "Referrals to social care rose for three quarters."
            )
            {
                LeadPost = "Designated nurse for safeguarding",
                LeadGroup = "Early help sub-group",
                Update = new(new(2017, 6, 30), "Opened one front door with health, police and schools at one table.")
                {
                    Impact =
                        "Repeat referrals fell from 24% (96 of 400) to 19% (78 of 410) in the quarter to June 2017.",
                    Next = "Offer the same advice line to every school.",
                },
                Judgement = (JudgementValue.OnTrack, "Repeat referrals fall and the advice line is used."),
            },
            new(
                "Children who go missing",
                "Every child who returns is listened to within 3 days.",
                "Return conversations were late for half of the children."
            )
            {
                LeadPost = "Detective superintendent",
                Update = new(
                    new(2017, 6, 30),
                    "Agreed one form for return conversations between the police and two children’s services."
                )
                {
                    Next = "Measure how many conversations take place within 3 days.",
                },
            },
        ];
}
