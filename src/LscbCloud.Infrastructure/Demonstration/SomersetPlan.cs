namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>What one paper states of Somerset's priorities of 2016 to 2017. It says that impact is in the annual report, and does not print it.</summary>
internal static class SomersetPlan
{
    private static readonly DateOnly YearEnd = new(2017, 3, 31);
    private static readonly Paper Report = Paper.Somerset2017;

    public static DemonstrationPlan Of2016 =>
        new(
            "somerset",
            new("Business plan 2016 to 2017", Report.At(39, "the Board's business priorities for 2016/17")),
            new(2016, 4, 1),
            YearEnd,
            [EarlyHelp, MultiAgency, Neglect, Exploitation]
        );

    private static DemonstrationPriority EarlyHelp =>
        new(new("Early help", Report.At(41, "- Early Help")), Telling.NotStated, Telling.NotStated)
        {
            Update = new(
                YearEnd,
                new(
                    "Early help practice with children and families is being embedded across agencies.",
                    Report.At(87, "practice with children and families work across agencies")
                )
            )
            {
                Next = new(
                    "Seek the Health and Wellbeing Board’s support to strengthen it further, in particular for the workforce of all agencies.",
                    Report.At(87, "continued support from the HWBB to continue"),
                    Report.At(87, "in helping the workforce across all agencies")
                ),
            },
        };

    private static DemonstrationPriority MultiAgency =>
        new(
            new("Multi-agency safeguarding", Report.At(42, "- Multi-agency safeguarding")),
            Telling.NotStated,
            Telling.NotStated
        )
        {
            Update = new(
                YearEnd,
                new(
                    "Published one serious case review and went on with two more. Held learning events for practitioners after serious incidents, in particular where hidden harm played a part.",
                    Report.At(63, "One Serious Case Review was published in"),
                    Report.At(67, "the progress of two further Serious Case Reviews"),
                    Report.At(69, "a number of multi-agency practitioner learning events"),
                    Report.At(69, "cases where hidden harm were a key")
                )
            )
            {
                Impact = new(
                    "The report concludes that the board and its partners worked together better than the year before, and that many families get help earlier. It prints no figures.",
                    Report.At(24, "in Somerset has improved over the past year"),
                    Report.At(24, "often at an earlier stage than previously")
                ),
                Next = new(
                    "Support practitioners in escalation and in resolving professional differences, and improve how information is shared.",
                    Report.At(91, "escalation and resolving professional differences"),
                    Report.At(91, "improve the quality of information sharing")
                ),
            },
        };

    private static DemonstrationPriority Neglect =>
        new(
            new("Neglect", Report.At(43, "- Neglect")),
            new(
                "Practitioners identify neglect, and respond to it, as early as possible.",
                Report.At(89, "identify and respond to neglect as early as")
            ),
            Telling.NotStated
        )
        {
            Update = new(
                YearEnd,
                new(
                    "The board has a neglect strategy, an action plan and practice guidance.",
                    Report.At(28, "neglect strategy, action plan and practice guidance")
                )
            )
            {
                Next = new(
                    "Stay a priority in 2017 to 2018, and go on seeking the engagement of all partners with the strategy and the action plan.",
                    Report.At(89, "continue to be a priority focus in 2017/18"),
                    Report.At(89, "seek engagement from all partners with the Neglect")
                ),
            },
        };

    private static DemonstrationPriority Exploitation =>
        new(
            new(
                "Child sexual exploitation and children missing",
                Report.At(44, "Child Sexual Exploitation/Children Missing")
            ),
            Telling.NotStated,
            Telling.NotStated
        )
        {
            Update = new(
                YearEnd,
                new(
                    "Began to use what is learnt from a serious case review about a number of children who were sexually exploited.",
                    Report.At(68, "a number of children who suffered serious harm"),
                    Report.At(77, "is beginning to assist the Board in strengthening")
                )
            )
            {
                Next = new(
                    "Ask of all partners: knowledge of consent and adolescent sexual activity, skills for working with parents on risk outside the family, education on relationships, and experienced support for children’s mental health.",
                    Report.At(79, "issues of sexual consent and adolescent sexual activity"),
                    Report.At(80, "skills for working with parents around issues"),
                    Report.At(81, "Develop education provision around relationships"),
                    Report.At(82, "support for their emotional and mental health problems")
                ),
            },
        };
}
