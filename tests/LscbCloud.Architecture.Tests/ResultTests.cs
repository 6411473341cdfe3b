using System.Reflection;
using System.Reflection.Emit;
using LscbCloud.Domain.Common;

namespace LscbCloud.Architecture.Tests;

/// <summary>Reads the compiled methods and looks for a call that returns a result, followed by the instruction that throws it away.</summary>
public sealed class ResultTests
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opCode => opCode.Value);

    [Fact]
    public void A_refusal_is_never_dropped()
    {
        var methods =
            from assembly in new[]
            {
                Assemblies.Domain,
                Assemblies.Application,
                Assemblies.Infrastructure,
                Assemblies.Api,
            }
            from type in assembly.GetTypes()
            from method in type.GetMethods(Assemblies.Declared)
            where DropsResult(method)
            select $"{type.FullName}.{method.Name}";

        Assert.Empty(methods);
    }

    /// <summary>Whether the method calls something that returns a result and pops it off the stack unread.</summary>
    private static bool DropsResult(MethodInfo method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var calledResult = false;

        for (var at = 0; at < il.Length; )
        {
            var opCode = il[at] == 0xFE ? OpCodesByValue[(short)((0xFE << 8) | il[at + 1])] : OpCodesByValue[il[at]];
            at += opCode.Size;

            if (calledResult && opCode == OpCodes.Pop)
            {
                return true;
            }

            calledResult =
                opCode.OperandType is OperandType.InlineMethod && ReturnsResult(method, BitConverter.ToInt32(il, at));
            at += OperandSize(opCode, il, at);
        }

        return false;
    }

    private static bool ReturnsResult(MethodInfo caller, int token)
    {
        var called =
            caller.Module.ResolveMethod(
                token,
                caller.DeclaringType?.GetGenericArguments(),
                caller.GetGenericArguments()
            ) as MethodInfo;

        return called
                ?.ReturnType.GetInterfaces()
                .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFailable<>))
            ?? false;
    }

    private static int OperandSize(OpCode opCode, byte[] il, int at) =>
        opCode.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
            _ => 4,
        };
}
