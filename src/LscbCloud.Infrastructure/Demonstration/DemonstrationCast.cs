using LscbCloud.Application.Common;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Who is in the demonstration. All are invented, and so are the agencies and one of the boards.</summary>
public static class DemonstrationCast
{
    private const string Northshire = "northshire";
    private const string Shropshire = "shropshire";
    private const string Somerset = "somerset";
    private const string Surrey = "surrey";
    private const string CheshireEast = "cheshire-east";
    private const string Probation = "meridian-probation";
    private const string Police = "meridian-police";

    private static readonly DemonstrationPost[] BoardPosts =
    [
        new("manager", Role.Manager, "Business manager", Seat: null),
        new("support", Role.Support, "Business support officer", Seat: null),
        new("chair", Role.Chair, "Independent chair", Seat: null),
        new("executive", Role.Executive, "Director of children's services", "Local authority"),
        new("lead", Role.Lead, "Head of early help", "Local authority"),
        new("member", Role.Member, "Designated nurse for safeguarding", "Health"),
        new("lay", Role.Lay, "Lay member", "Community"),
        new("qa", Role.QualityAssurance, "Quality assurance officer", Seat: null),
        new("analyst", Role.Analyst, "Performance analyst", Seat: null),
        new("scrutiny", Role.Scrutiny, "Scrutiny officer", "Scrutiny committee"),
    ];

    private static readonly DemonstrationPost[] AgencyPosts =
    [
        new("admin", Role.AgencyAdministrator, "Safeguarding administrator", Seat: null),
        new("lead", Role.Section11Lead, "Safeguarding lead", Seat: null),
        new("signatory", Role.Signatory, "Chief executive", Seat: null),
        new("auditor", Role.AgencyAuditor, "Practice auditor", Seat: null),
    ];

    /// <summary>The boards. The names of real boards stand for their published papers; nobody in them is real.</summary>
    internal static IReadOnlyList<DemonstrationBoard> Boards { get; } =
    [
        new(Shropshire, "Shropshire", "#7a2048", "hills"),
        new(Somerset, "Somerset", "#6b4a12", "tor"),
        new(Surrey, "Surrey", "#0b5a73", "trees"),
        new(CheshireEast, "Cheshire East", "#4a3d8f", "waves"),
        new(Northshire, "Northshire", "#12436d", "initials") { IsFictional = true },
    ];

    internal static IReadOnlyList<DemonstrationAgency> Agencies { get; } =
    [
        new(Probation, "Meridian Probation", "Probation", [Shropshire, Somerset, Surrey, CheshireEast, Northshire]),
        new(Police, "Meridian Police", "Police", [Shropshire, Northshire]),
        new("meridian-ambulance", "Meridian Ambulance Trust", "Ambulance", [Somerset, Surrey, Northshire]),
        new("meridian-health", "Meridian Community Health Trust", "Community health", [CheshireEast, Northshire]),
        new("meridian-youth", "Meridian Youth Trust", "Voluntary sector", [Shropshire, Northshire]),
    ];

    /// <summary>Everybody, for the page from which one of them can be tried.</summary>
    public static IReadOnlyList<DemonstrationPerson> People => [.. Players.Select(player => player.Person)];

    internal static IReadOnlyList<DemonstrationPlayer> Players { get; } =
    [
        .. OnBoard(
            Shropshire,
            "Shropshire",
            "Harriet Pembury|Owen Latchford|Margaret Ellwood|Dev Chandra|Ruth Kingsley|Tomasz Wilk|Joan Harbottle|Priya Nandan|Callum Reddick|Ffion Maddocks"
        ),
        .. OnBoard(
            Somerset,
            "Somerset",
            "Naomi Tregarth|Alfie Corbyn-Hale|Desmond Ashcott|Bridget Langmead|Samir Haddow|Eleanor Quantock|Peter Widdicombe|Grace Adeyemi-Boyle|Lewis Chilcott|Maud Sedgeley"
        ),
        .. OnBoard(
            Surrey,
            "Surrey",
            "Caroline Abingerley|Rajan Sethi-Moore|Philip Thursby|Amara Okonjo-Reed|Daniel Frensham|Louise Chertwell|Winston Baptiste-Lowe|Isobel Godstowe|Kwame Mensah-Clarke|Teresa Holmwood"
        ),
        .. OnBoard(
            CheshireEast,
            "Cheshire East",
            "Stephen Brereton-Shaw|Alice Mowcop|Judith Wincham|Farouk Zaman-Hill|Kathryn Tatton-Reese|Imran Bollinder|Dorothy Gawsby|Neil Prestwick|Sian Peover|Geoffrey Rainowe"
        ),
        .. OnBoard(
            Northshire,
            "Northshire",
            "Beatrice Norland|Jacob Fellgate|Audrey Sternholm|Yusuf Kestrel|Hannah Dalebrook|Olivia Marram|Frank Tolland|Zainab Harrowgate|Euan Skerry|Patience Moorcroft"
        ),
        .. InAgency(
            Probation,
            "Meridian Probation",
            "Lydia Farrant|Marcus Oyelaran-Finch|Rosalind Keys|Ian Strangeway"
        ),
        .. InAgency(Police, "Meridian Police", "Gareth Pinfold|Shabnam Rahimi-Cole|Victor Hallam-Dunn|Leanne Sturdy"),
        .. InAgency(
            "meridian-ambulance",
            "Meridian Ambulance Trust",
            "Colette Bywater|Andrew Nettlefold|Miriam Aldous|Jamie Thrupp"
        ),
        .. InAgency(
            "meridian-health",
            "Meridian Community Health Trust",
            "Esther Fairlamb|Nikhil Varma-Stone|Helena Crosswell|Robin Oakden"
        ),
        .. InAgency(
            "meridian-youth",
            "Meridian Youth Trust",
            "Tanya Brightmore|Joel Ackersley|Constance Meade|Bilal Underhay"
        ),
        new(
            new(
                "two.boards@people.example",
                "Morwenna Castle-Byrne",
                "Works with Shropshire, Northshire and Meridian Police"
            ),
            [
                new(Shropshire, Agency: null, Role.Member, "Detective superintendent", "Police"),
                new(Northshire, Agency: null, Role.SubGroupChair, "Detective superintendent", "Police"),
                new(Board: null, Police, Role.Section11Lead, "Detective superintendent", Seat: null),
            ]
        ),
        new(new("operator@platform.example", "Sylvia Platten", "Operator of the service"), []) { IsOperator = true },
    ];

    private static IEnumerable<DemonstrationPlayer> OnBoard(string slug, string name, string people) =>
        BoardPosts.Zip(
            people.Split('|'),
            (post, person) =>
                new DemonstrationPlayer(
                    new($"{post.Mailbox}@{slug}.example", person, $"{Role.LabelOf(post.Role)}, {name}"),
                    [new(slug, Agency: null, post.Role, post.Title, post.Seat)]
                )
        );

    private static IEnumerable<DemonstrationPlayer> InAgency(string slug, string name, string people) =>
        AgencyPosts.Zip(
            people.Split('|'),
            (post, person) =>
                new DemonstrationPlayer(
                    new($"{post.Mailbox}@{slug}.example", person, $"{Role.LabelOf(post.Role)}, {name}"),
                    [new(Board: null, slug, post.Role, post.Title, Seat: null)]
                )
        );

    private sealed record DemonstrationPost(string Mailbox, string Role, string Title, string? Seat);
}
