namespace LscbCloud.Application.People;

/// <summary>What becomes of the open work of a post.</summary>
public enum HandOverChoice
{
    /// <summary>The work stays with the post, and another person holds it from now on.</summary>
    Held,

    /// <summary>The work is given to the post of another person.</summary>
    Given,

    /// <summary>The work stays with the post, and nobody holds it for now.</summary>
    Vacant,
}
