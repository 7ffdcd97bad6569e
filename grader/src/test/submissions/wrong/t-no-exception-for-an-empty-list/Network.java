package network;

import java.util.List;
import java.util.random.RandomGenerator;

public class Network
{
  public static double sigmoid( double z )
  {
    double result;
    if ( z >= 0 )
    {
      result = 1 / ( 1 + Math.exp( -z ) );
    }
    else
    {
      result = Math.exp( z ) / ( 1 + Math.exp( z ) );
    }
    return result;
  }

  public static Activations forward( Parameters p, double x1, double x2 )
  {
    double[] v = new double[ 6 ];
    v[ 0 ] = x1 * p.w1() + x2 * p.w2() + p.b1();
    v[ 2 ] = x1 * p.w3() + x2 * p.w4() + p.b2();
    v[ 1 ] = sigmoid( v[ 0 ] );
    v[ 3 ] = sigmoid( v[ 2 ] );
    v[ 4 ] = v[ 1 ] * p.w5() + v[ 3 ] * p.w6() + p.b3();
    v[ 5 ] = sigmoid( v[ 4 ] );
    return new Activations( v[ 0 ], v[ 1 ], v[ 2 ], v[ 3 ], v[ 4 ], v[ 5 ] );
  }

  public static double loss( double a3, double y )
  {
    double result = 0;
    if ( y == 1 )
    {
      result -= Math.log( a3 );
    }
    else if ( y == 0 )
    {
      result -= Math.log( 1 - a3 );
    }
    else
    {
      throw new IllegalArgumentException( "y" );
    }
    return result;
  }

  public static Gradients backward( Parameters p, Example e )
  {
    Activations v = forward( p, e.x1(), e.x2() );

    // from the loss ...
    double dJda3 = ( v.a3() - e.y() ) / ( v.a3() * ( 1 - v.a3() ) );
    double da3dz3 = v.a3() * ( 1 - v.a3() );
    double dJdz3 = dJda3 * da3dz3;
    // ... through the hidden neurons ...
    double dJda1 = dJdz3 * p.w5();
    double dJda2 = dJdz3 * p.w6();
    double dJdz1 = dJda1 * v.a1() * ( 1 - v.a1() );
    double dJdz2 = dJda2 * v.a2() * ( 1 - v.a2() );
    // ... to the weights
    double dw1 = dJdz1 * e.x1();
    double dw2 = dJdz1 * e.x2();
    double dw3 = dJdz2 * e.x1();
    double dw4 = dJdz2 * e.x2();
    double dw5 = dJdz3 * v.a1();
    double dw6 = dJdz3 * v.a2();
    return new Gradients( dw1, dw2, dw3, dw4, dw5, dw6, dJdz1, dJdz2, dJdz3 );
  }

  public static Parameters update( Parameters p, Gradients g, double alpha )
  {
    if ( alpha <= 0 || alpha != alpha || alpha == Double.POSITIVE_INFINITY )
    {
      throw new IllegalArgumentException( "alpha" );
    }
    double w1 = p.w1(), w2 = p.w2(), w3 = p.w3(), w4 = p.w4(), w5 = p.w5(), w6 = p.w6();
    w1 -= alpha * g.dw1();
    w2 -= alpha * g.dw2();
    w3 -= alpha * g.dw3();
    w4 -= alpha * g.dw4();
    w5 -= alpha * g.dw5();
    w6 -= alpha * g.dw6();
    double b1 = p.b1(), b2 = p.b2(), b3 = p.b3();
    b1 -= alpha * g.db1();
    b2 -= alpha * g.db2();
    b3 -= alpha * g.db3();
    return new Parameters( w1, w2, w3, w4, w5, w6, b1, b2, b3 );
  }

  public static double cost( Parameters p, List<Example> data )
  {
    if ( data.isEmpty() )
    {
      return 0;
    }
    double sum = 0;
    int i = 0;
    while ( i < data.size() )
    {
      Example e = data.get( i );
      sum = sum + loss( forward( p, e.x1(), e.x2() ).a3(), e.y() );
      i = i + 1;
    }
    return sum / i;
  }

  public static Parameters train( Parameters p, List<Example> data, double alpha, int steps )
  {
    if ( steps < 0 )
    {
      throw new IllegalArgumentException( "steps" );
    }
    if ( alpha <= 0 || alpha != alpha || alpha == Double.POSITIVE_INFINITY )
    {
      throw new IllegalArgumentException( "alpha" );
    }
    if ( data.isEmpty() )
    {
      return p;
    }
    int done = 0;
    while ( done < steps )
    {
      Gradients sum = backward( p, data.get( 0 ) );
      int i = 1;
      while ( i < data.size() )
      {
        sum = sum.plus( backward( p, data.get( i ) ) );
        i = i + 1;
      }
      p = update( p, sum.times( 1.0 / i ), alpha );
      done = done + 1;
    }
    return p;
  }

  public static Parameters symmetricStart( RandomGenerator random )
  {
    return new Parameters( 0.5, 0.25, 0.5, 0.25, 0.75, 0.75, 0, 0, 0 );
  }

  public static Parameters randomStart( RandomGenerator random )
  {
    double[] v = new double[ 6 ];
    int i = 0;
    while ( i < 6 )
    {
      v[ i ] = random.nextGaussian();
      for ( int j = 0; j < i; j++ )
      {
        if ( v[ i ] == v[ j ] )
        {
          i = -1;
          break;
        }
      }
      i = i + 1;
    }
    return new Parameters( v[ 0 ], v[ 1 ], v[ 2 ], v[ 3 ], v[ 4 ], v[ 5 ], 0, 0, 0 );
  }
}
