namespace LscbCloud.Bench;

/// <summary>What of the bench is run.</summary>
internal enum BenchPart
{
    /// <summary>Pages, costs, the chaining of histories, and the client's first load.</summary>
    Whole,

    /// <summary>What a request costs among five boards.</summary>
    Costs,

    /// <summary>What a request costs among five boards, and among 25,000 owners, nearly all of them agencies with one action.</summary>
    Owners,

    /// <summary>How long the screens of a board that has grown take.</summary>
    Screens,
}
