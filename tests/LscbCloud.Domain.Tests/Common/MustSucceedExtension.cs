using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Tests.Common;

/// <summary>Closes every arranging step, so that a refusal on the way cannot make a test pass for the wrong reason.</summary>
public static class MustSucceedExtension
{
    public static void MustSucceed(this Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Assert.Null(result.Error);
    }
}
